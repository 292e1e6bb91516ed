import './theme/theme.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import type { Failure } from '#domain/result';
import { Refused } from '#frame/Refused';
import { answers, askAhead, openDesk } from '#state/answers';
import { openDecisionDrafts } from '#state/decisionDrafts';
import { door } from '#state/desk';
import { Refusal } from '#state/refusal';
import { keepViews, openRoomViews } from '#state/roomViews';
import { useWorkbench } from '#state/store';
import { openWords, speak } from '#words/words';
import { App } from './App.tsx';
import { keepAllTyping, mayLeaveTyping } from './ui/draft.ts';
import { forgetKept } from './ui/takenBack.ts';

/** The window was told of something that concerns no record: the menu, a notification, its closing. */
const listen = (): void => {
  door.onTold((told) => {
    const { go, undo, redo, lay, wantNew } = useWorkbench.getState();
    if (told.kind === 'openSubject') {
      const { kind, id } = told.subject;
      if (kind === 'procurement' || kind === 'agreement') go({ room: kind, id });
      else go({ room: 'today' });
    }
    if (told.kind === 'closing') void leave();
    if (told.kind !== 'menu') return;
    switch (told.action) {
      case 'undo':
        return void undo();
      case 'redo':
        return void redo();
      case 'find':
        return lay('palette');
      case 'keys':
      case 'handbook':
      case 'about':
        return lay(told.action);
      case 'import':
        return go({ room: 'import' });
      case 'print':
        return window.print();
      case 'settings':
        return go({ room: 'settings' });
      case 'new':
        wantNew(true);
        return go({ room: 'procurements' });
    }
  });
};

/** Keeps what is being typed; then the window may go. A text that is refused is let go: it was never kept. */
const leave = async (): Promise<void> => {
  await keepAllTyping();
  await useWorkbench.getState().settled();
  await keepViews();
  await door.call('desk.leave', {});
};

/** Why the window could not be drawn; what nobody foresaw is reported too. */
const reasonOf = (error: unknown): Failure => {
  if (error instanceof Refusal) return error.failure;
  reportError(error);
  return { code: 'bug.unexpected' };
};

const start = async (element: HTMLElement): Promise<void> => {
  const root = createRoot(element, {
    // Outside the rooms nothing catches an error: without this the window would be left empty.
    onUncaughtError: (error) => root.render(<Refused failure={reasonOf(error)} />),
  });
  try {
    const opening = openDesk();
    const asked = askAhead();
    const views = Promise.all([openRoomViews(), openDecisionDrafts()]);
    const { settings } = await opening;
    await openWords(settings.language);
    // They stand ready by now, and drawing once with them is quicker than drawing twice.
    await Promise.all([asked, views]);
    listen();
    useWorkbench.getState().beforeLeaving(mayLeaveTyping);
    useWorkbench.subscribe(({ notice }, { notice: before }) => {
      const kind = notice === before ? undefined : notice?.notice.kind;
      if (kind === 'undone' || kind === 'redone') forgetKept();
    });
    answers.getQueryCache().subscribe(() => {
      const language = answers.getQueryData<{ settings: { language: 'sv' | 'en' } }>([
        'desk.open',
        {},
      ])?.settings.language;
      if (language && language !== document.documentElement.lang) void speak(language);
    });
    root.render(
      <QueryClientProvider client={answers}>
        <App />
      </QueryClientProvider>,
    );
  } catch (error) {
    const failure = reasonOf(error);
    await openWords('sv');
    door.onTold((told) => {
      if (told.kind === 'closing') void door.call('desk.leave', {});
    });
    root.render(<Refused failure={failure} />);
  }
};

const root = document.getElementById('root');
if (root) void start(root);
