/** The product's mark. Filled it is the graver one; it takes the colour of the text around it. */
export function Bell({ size, filled }: { size: number; filled: boolean }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path
        d="M8 2.2c-2.6 0-4.1 1.9-4.1 4.4 0 2.9-.9 3.9-1.6 4.6-.3.3-.1.9.4.9h10.6c.5 0 .7-.6.4-.9-.7-.7-1.6-1.7-1.6-4.6C12.1 4.1 10.6 2.2 8 2.2Z"
        fill={filled ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width="1.3"
        stroke-linejoin="round"
      />
      <path d="M6.5 13.4a1.6 1.6 0 0 0 3 0Z" fill="currentColor" />
      <path d="M8 2.2V1.1" stroke="currentColor" stroke-width="1.3" stroke-linecap="round" />
    </svg>
  );
}
