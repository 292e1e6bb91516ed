import { describe, expect, test } from 'vitest';
import { createStore } from 'zustand';
import { type Navigation, navigation } from './navigation.ts';

// The slice touches nothing of the others but the wish for something new, so it stands alone here.
const opened = () =>
  createStore<Navigation & { isNewWanted: boolean }>()((set, get, store) => ({
    isNewWanted: false,
    ...navigation(set as never, get as never, store as never),
  }));

describe('leaving a room', () => {
  test('goes at once when nothing holds it', () => {
    const store = opened();
    store.getState().go({ room: 'deadlines' });
    expect(store.getState().place).toEqual({ room: 'deadlines' });
    store.getState().goBack();
    expect(store.getState().place).toEqual({ room: 'today' });
    store.getState().goForward();
    expect(store.getState().place).toEqual({ room: 'deadlines' });
  });

  test('waits for what is typed to be kept', async () => {
    const store = opened();
    let answer = (_isKept: boolean): void => undefined;
    const asked = new Promise<boolean>((resolve) => {
      answer = resolve;
    });
    store.getState().beforeLeaving(() => asked);
    store.getState().go({ room: 'deadlines' });
    expect(store.getState().place).toEqual({ room: 'today' });
    answer(true);
    await asked;
    expect(store.getState().place).toEqual({ room: 'deadlines' });
  });

  test('stays, forward and back too, when something typed is refused', async () => {
    const store = opened();
    store.getState().go({ room: 'deadlines' });
    store.getState().go({ room: 'decisions' });
    store.getState().goBack();
    const refused = Promise.resolve(false);
    store.getState().beforeLeaving(() => refused);
    store.setState({ isNewWanted: true });
    store.getState().go({ room: 'procurements' });
    store.getState().goBack();
    store.getState().goForward();
    await refused;
    const { place, behind, ahead, isNewWanted } = store.getState();
    expect(place).toEqual({ room: 'deadlines' });
    expect(behind).toEqual([{ room: 'today' }]);
    expect(ahead).toEqual([{ room: 'decisions' }]);
    expect(isNewWanted).toBe(false);
  });

  test('going where one is asks nothing', () => {
    const store = opened();
    store.getState().beforeLeaving(() => {
      throw new Error('Nothing is left, so nothing is asked');
    });
    store.getState().go({ room: 'today' });
    expect(store.getState().behind).toEqual([]);
  });
});
