/** The balances a person read off an account themselves. */
export const readings = {
  title: 'Balances you entered',
  text: 'Read the balance off now and then. What does not change keeps its age.',
  none: 'None yet.',
  add: 'Add a balance',
  ask: 'What is in {{name}}?',
  askText:
    'Look it up in the provider’s app, or on the card. The balances you entered before stay as they are.',
  balance: 'Balance',
  endOf: 'At the end of',
  day: 'Day',
  dayHint: 'Such as 2026-06-01.',
  dayBad: 'Enter today or a day before it, such as 2026-06-01.',
  note: 'Note',
  noteHint: 'For yourself; may stay empty.',
  change: 'Change',
  actions: 'What to do with it',
  choose: 'This one is right',
  edit: 'Edit',
  remove: 'Remove',
  standing: {
    begins: 'Nothing older is known: it is counted from here.',
    same: 'Unchanged: all of it keeps its age.',
    came: '{{amount}} came on an unknown day after {{after}}. It counts from {{from}}, the last day it can be.',
    left: '{{amount}} left on an unknown day up to {{until}}, oldest money first. It counts from {{from}}, the first day it can be.',
    lapsed:
      '{{amount}} lapsed after {{day}}, as your terms say. If you used it in time, enter the balance of that day.',
    ties: 'The statements come to the same.',
    differs: 'The statements come to {{expected}}. They are counted.',
    contested: 'You entered another balance for that day. The lowest is counted until you choose.',
  },
  caution: {
    'below-zero': 'That is less than nothing. It is right only if you owe it there.',
    'above-limit':
      'By the rules known for it, no more than {{amount}} may lie there. Please look again; it is kept as you entered it.',
    contested: 'For that day {{amount}} was entered as well. Both are kept until you choose one.',
    differs: 'The statements come to {{amount}} on that day. Both are kept, and the difference is shown.',
    earliest:
      'That is before {{day}}, where all that is known begins. What lies there counts from the earlier day.',
  },
} as const
