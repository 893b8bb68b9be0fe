import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeCalendar } from '../../../shared/calendar/write-calendar'
import type { Day } from '../../../shared/day'

const event = { id: 'a', day: '2026-12-31' as Day, title: 'Move ₩61,400', text: 'Fee ₩0; free\nOn time' }
const stamp = '2026-11-22T08:42:01.123Z'

/** The lines as a calendar reads them: unfolded. */
const unfolded = (file: string): readonly string[] => file.replace(/\r\n /g, '').split('\r\n')

describe('writeCalendar', () => {
  it('writes a whole day with its reminder', () => {
    expect(unfolded(writeCalendar([event], stamp))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Jandon//Plan//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:a@jandon',
      'DTSTAMP:20261122T084201Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'TRANSP:TRANSPARENT',
      'SUMMARY:Move ₩61\\,400',
      'DESCRIPTION:Fee ₩0\\; free\\nOn time',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:PT9H',
      'DESCRIPTION:Move ₩61\\,400',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  it('reminds of it so many days before, each time at nine', () => {
    const lines = unfolded(writeCalendar([{ ...event, remind: [30, 7, 1] }], stamp))
    expect(lines.filter((line) => line.startsWith('TRIGGER'))).toEqual([
      'TRIGGER:-P29DT15H',
      'TRIGGER:-P6DT15H',
      'TRIGGER:-PT15H',
    ])
    expect(lines.filter((line) => line === 'END:VALARM')).toHaveLength(3)
  })

  it('says how an event repeats, and nothing of one that does not', () => {
    const weekly = writeCalendar([{ ...event, repeats: 'FREQ=WEEKLY;BYDAY=MO' }], stamp)
    expect(unfolded(weekly)).toContain('RRULE:FREQ=WEEKLY;BYDAY=MO')
    expect(writeCalendar([event], stamp)).not.toContain('RRULE')
  })

  it.each([
    'x\r\nEND:VEVENT\r\nBEGIN:VEVENT',
    'x\nATTACH:file:///etc/passwd',
    'x\u2028URL:javascript:alert(1)',
    'x\u0085BEGIN:VALARM',
    'x\\nACTION:EMAIL;ATTENDEE=MAILTO:x@example.com',
  ])('takes a text that would be lines of its own for text: %j', (text) => {
    const file = writeCalendar([{ id: text, day: event.day, title: text, text }], stamp)
    const names = unfolded(file).map((line) => line.split(/[:;]/)[0])
    expect(names).toEqual(unfolded(writeCalendar([event], stamp)).map((line) => line.split(/[:;]/)[0]))
    expect(file).not.toMatch(/[\u0085\u2028\u2029]|[^\r]\n|\r[^\n]/)
  })

  it('folds lines at 75 bytes between characters, whatever the text, and lets no text add a line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const file = writeCalendar([{ ...event, title }], stamp)
        const sizes = file.split('\r\n').map((line) => new TextEncoder().encode(line).length)
        expect(Math.max(...sizes)).toBeLessThanOrEqual(75)
        expect(unfolded(file)).toHaveLength(20)
      }),
    )
  })
})
