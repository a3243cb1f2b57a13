/** A name of a call that does not stand in the text: where it is seen, the event has put it there. */
export function nameOutside(text: string): string {
  let name = 'NamedByTheEvent';
  while (text.includes(name)) name += 'X';
  return name;
}
