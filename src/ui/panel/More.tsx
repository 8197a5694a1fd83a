import { useEffect, useRef } from 'preact/hooks';
import { useClientTexts } from './client/context';

/**
 * The end of a long list: the next rows are drawn when it comes near. Rows that are drawn stay, so that the browser's own
 * search, screen readers and the way back find them; lists that reuse rows lose all three.
 */
export function More({ onMore }: { readonly onMore: () => void }) {
  const { c } = useClientTexts();
  const end = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const button = end.current!;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        onMore();
        // Only changes are told: asked anew, it tells whether the end is still in sight below the new rows.
        observer.unobserve(button);
        observer.observe(button);
      },
      { rootMargin: '300px' },
    );
    observer.observe(button);
    return () => observer.disconnect();
  }, [onMore]);
  return (
    <button type="button" class="quiet" ref={end} onClick={onMore}>
      {c.more}
    </button>
  );
}
