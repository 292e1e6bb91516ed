/** The little desk with a paper on it: the workbench's mark, in the colour of the text around it. */
export function Mark({ size = 22 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 22 22" aria-hidden>
      <rect x="1.5" y="12" width="19" height="3" rx="1" fill="currentColor" />
      <path d="M4 15v5M18 15v5" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
      <path
        d="M6 10.6V3.4A1.4 1.4 0 0 1 7.4 2h5L16 5.6v5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinejoin="round"
      />
      <path d="M9 7.2h4" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
    </svg>
  );
}
