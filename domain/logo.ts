import { z } from 'zod';

/** The formats in which a mark is kept. */
const logoKinds = ['png', 'jpeg'] as const;

export const logo = z.object({
  kind: z.enum(logoKinds),
  /** The picture in base64. */
  picture: z.string(),
  /** What the picture shows, for those who do not see it; empty where it is the municipality's name. */
  alternative: z.string().trim().max(200, 'text.tooLong'),
});

/** The municipality's mark, as its papers carry it. */
export type Logo = z.infer<typeof logo>;

/** The picture as an address that a page can show without asking for anything. */
export const logoAddress = ({ kind, picture }: Pick<Logo, 'kind' | 'picture'>): string =>
  `data:image/${kind};base64,${picture}`;
