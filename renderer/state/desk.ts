import type { CommandName, Door, Input, Output } from '#contract';
import { Refusal } from './refusal.ts';

declare global {
  interface Window {
    /** The one door to the machine; opened by the preload. */
    readonly desk: Door;
  }
}

/** The window's end of the door. The only place that touches `window.desk`. */
export const door: Pick<Door, 'call' | 'onTold' | 'pathOf'> = {
  call: async (name, input) => JSON.parse(await window.desk.callForText(name, input)),
  onTold: window.desk.onTold,
  pathOf: window.desk.pathOf,
};

/** Asks the machine and gives the answer, or throws a {@link Refusal}. */
export const ask = async <Name extends CommandName>(
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> => {
  const answer = await door.call(name, input);
  if (!answer.ok) throw new Refusal(answer.failure);
  return answer.value;
};
