import { addDays, type Day } from '../day'

/** One whole day in a calendar. */
export interface CalendarEvent {
  /** The same event keeps its id, so that a calendar moves it instead of adding another. */
  readonly id: string
  readonly day: Day
  readonly title: string
  readonly text: string
  /** How many days before it is reminded of, at nine in the morning; on the day itself where absent. */
  readonly remind?: readonly number[]
  /** How it repeats (RFC 5545, 3.3.10), its day being the first; absent where it does not. */
  readonly repeats?: string
}

/** Lines of a calendar are folded before this many bytes (RFC 5545, 3.1). */
const LINE_BYTES = 75

/**
 * Writes events as an iCalendar file (RFC 5545): whole days without a zone, each with its reminders at nine in the morning.
 *
 * @param stamp when it is written, as an ISO 8601 instant
 */
export function writeCalendar(events: readonly CalendarEvent[], stamp: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Jandon//Plan//EN',
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => linesOf(event, stamp)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

const linesOf = (
  { id, day, title, text, remind = [0], repeats }: CalendarEvent,
  stamp: string,
): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(id)}@jandon`,
  `DTSTAMP:${stamp.replace(/\.\d+/, '').replace(/[-:]/g, '')}`,
  `DTSTART;VALUE=DATE:${digits(day)}`,
  `DTEND;VALUE=DATE:${digits(addDays(day, 1))}`,
  ...(repeats === undefined ? [] : [`RRULE:${repeats}`]),
  'TRANSP:TRANSPARENT',
  `SUMMARY:${escaped(title)}`,
  `DESCRIPTION:${escaped(text)}`,
  ...remind.flatMap((days) => [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:${triggerOf(days)}`,
    `DESCRIPTION:${escaped(title)}`,
    'END:VALARM',
  ]),
  'END:VEVENT',
]

/** Nine in the morning so many days before, counted from the midnight in which the day begins (RFC 5545, 3.8.6.3). */
const triggerOf = (days: number): string => (days === 0 ? 'PT9H' : `-P${days > 1 ? `${days - 1}D` : ''}T15H`)

const digits = (day: Day): string => day.replaceAll('-', '')

/** Text as a property's value (RFC 5545, 3.3.11). Control characters have no place in it. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (special) => `\\${special}`)
    .replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, '\\n')
    .replace(/\p{Cc}/gu, ' ')

/** Cut between characters, never within one; each further line begins with a space. */
function folded(line: string): string {
  const encoder = new TextEncoder()
  let out = ''
  let bytes = 0
  for (const character of line) {
    const length = encoder.encode(character).length
    if (bytes + length > LINE_BYTES) {
      out += '\r\n '
      bytes = 1
    }
    out += character
    bytes += length
  }
  return out
}
