/** The calendar day at an instant in an IANA time zone, as ISO `YYYY-MM-DD`. */
export const localDate = (at: Date, timeZone: string): string => formatterFor(timeZone).format(at);

// Making a formatter costs more than all the rest of an inbound's bookkeeping.
const formatters = new Map<string, Intl.DateTimeFormat>();

const formatterFor = (timeZone: string): Intl.DateTimeFormat => {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  // Sweden writes dates the ISO way.
  const made = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formatters.set(timeZone, made);
  return made;
};
