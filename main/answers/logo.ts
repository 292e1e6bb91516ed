import type { Logo } from '#domain/logo';
import { ok, refuse } from '#domain/result';
import type { Answers } from './answer.ts';

type Names = Extract<keyof Answers, `logo.${string}`>;

/** A picture fit for papers, or the code of why it is not. */
export type ReadLogo = Pick<Logo, 'kind' | 'picture'> | { readonly failed: string };

/** What answers about the mark need of the machine: its dialog and its reading of pictures. */
export type LogoChooser = {
  /** The picture the person chose; null where the dialog was closed. */
  readonly choose: () => Promise<ReadLogo | null>;
};

const subject = { kind: 'settings', id: 'settings' } as const;

/** Answers about the municipality's mark. */
export const logoAnswers = (chooser: LogoChooser): Pick<Answers, Names> => ({
  'logo.open': { mode: 'read', run: ({ reads }) => ok(reads.logo()) },
  'logo.choose': {
    mode: 'act',
    run: async ({ reads, write }) => {
      const read = await chooser.choose();
      if (read === null) return ok(null);
      if ('failed' in read) return refuse(read.failed);
      return write(({ keeps, about }) => {
        const logo = { ...read, alternative: reads.logo()?.alternative ?? '' };
        keeps.logo(logo);
        about(subject, '');
        return ok(logo);
      });
    },
  },
  'logo.describe': {
    mode: 'write',
    run: ({ keeps, reads, about }, { alternative }) => {
      const logo = reads.logo();
      if (logo === null) return refuse('record.gone');
      const described = { ...logo, alternative };
      keeps.logo(described);
      about(subject, '');
      return ok(described);
    },
  },
  'logo.remove': {
    mode: 'write',
    run: ({ keeps, about }) => {
      keeps.logo(null);
      about(subject, '');
      return ok(null);
    },
  },
});
