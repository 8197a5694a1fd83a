/** Many things are remembered at a time: what is news meanwhile is asked for once, afterwards. */
export function oneAtATime(work: () => Promise<void>): () => void {
  let state: 'resting' | 'working' | 'again' = 'resting';
  return function run() {
    if (state !== 'resting') {
      state = 'again';
      return;
    }
    state = 'working';
    const rest = () => {
      const again = state === 'again';
      state = 'resting';
      if (again) run();
    };
    work().then(rest, rest);
  };
}
