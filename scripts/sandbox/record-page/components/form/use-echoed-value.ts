import { useEffect, useRef, useState } from 'react';

/**
 * The value of a field whose owner lives in a worker. The local value is what the person sees;
 * what comes back from the worker is either the echo of something typed earlier, which is old news,
 * or a change the card made by itself, which wins. Without this fast typing loses letters.
 */
export function useEchoedValue<Value>(
  fromCard: Value | undefined,
  initial: Value,
): [Value, (value: Value) => void] {
  const [value, setValue] = useState<Value>(fromCard ?? initial);
  const awaited = useRef<string[]>([]);
  const asKey = JSON.stringify(fromCard);
  useEffect(() => {
    if (asKey === undefined) return;
    const echo = awaited.current.indexOf(asKey);
    if (echo >= 0) awaited.current.splice(0, echo + 1);
    else setValue(JSON.parse(asKey) as Value);
  }, [asKey]);
  const change = (next: Value) => {
    awaited.current.push(JSON.stringify(next));
    setValue(next);
  };
  return [value, change];
}
