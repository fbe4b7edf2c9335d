/** The mark: a pass from one dot to another. The same drawing as public/icons. */
export function Logo({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="#1f6556" />
      <path d="M8.5 20.5 C 10 8.5, 20 7, 23 14" fill="none" stroke="#f7f5f0" strokeWidth="3" strokeLinecap="round" />
      <circle cx="8.5" cy="22" r="4" fill="#f7f5f0" />
      <circle cx="23.5" cy="19" r="4.5" fill="#f0b489" />
    </svg>
  );
}
