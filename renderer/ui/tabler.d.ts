// Tabler types only its barrel; single icons are imported by path to keep 6 000 modules out of the build.
declare module '@tabler/icons-react/dist/esm/icons/*.mjs' {
  import type { Icon } from '@tabler/icons-react';

  const icon: Icon;
  export default icon;
}
