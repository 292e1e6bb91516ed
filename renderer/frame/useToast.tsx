import { useTranslation } from 'react-i18next';
import { useWorkbench } from '#state/store';
import type { Toast } from '#ui/ToastHost';
import { failureSentence } from '#words/sentence';

/** What is to be said at the foot of the sheet, in words; and whether it is an error. */
export const useToast = (): { toast: Toast | null; error: string | null; number: number } => {
  const { t } = useTranslation();
  const said = useWorkbench((state) => state.notice);
  const undo = useWorkbench((state) => state.undo);
  const act = useWorkbench((state) => state.act);
  if (!said) return { toast: null, error: null, number: 0 };
  const { number, notice } = said;
  // A command without its own word is simply done; the cast lets the key be built.
  const done = (command: string) =>
    t([`frame.done.${command}` as 'frame.done.other', 'frame.done.other']);
  switch (notice.kind) {
    case 'done': {
      const action = { label: t('frame.undo'), keys: 'Ctrl Z', onChoose: () => void undo() };
      const toast = { number, text: done(notice.command), ...(notice.undoable ? { action } : {}) };
      return { toast, error: null, number };
    }
    case 'many': {
      const action = { label: t('frame.undo'), keys: 'Ctrl Z', onChoose: () => void undo() };
      const text = t(`frame.many.${notice.of}`, { count: notice.count });
      return { toast: { number, text, action }, error: null, number };
    }
    case 'undone':
    case 'redone': {
      const what = [done(notice.command).replace(/\.$/, ''), notice.title]
        .filter((part) => part !== null && part !== '')
        .join(' – ');
      return { toast: { number, text: t(`frame.${notice.kind}`, { what }) }, error: null, number };
    }
    case 'paper':
    case 'calendar':
    case 'caseFile':
    case 'table': {
      const name = notice.path.split(/[\\/]/).at(-1) ?? notice.path;
      const show = () => void act('paper.show', { path: notice.path });
      const action = { label: t('frame.showInFolder'), onChoose: show };
      return {
        toast: { number, text: t(`frame.${notice.kind}Saved`, { name }), action },
        error: null,
        number,
      };
    }
    case 'refused':
      return { toast: null, error: failureSentence(t, notice.failure), number };
  }
};
