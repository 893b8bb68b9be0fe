/** Standing rules: what a person can keep to without a plan. */
export const standing = {
  title: 'Simple rules instead',
  note: 'The simplest rule of each place beside the plan: the same money over the same days, and what is left at their end is sent by both.',
  rules: {
    'from-sum': 'all of it from {{amount}}',
    monthly: 'all of it on the 1st of each month',
    weekly: 'all of it every Friday',
  },
  asGood: 'Costs no more than the plan: keep to this, and you need no other.',
  nearlyAsGood:
    'Costs {{amount}} more than the plan, which is within 2%: keep to this, and you need no other.',
  more: 'Costs {{amount}} more than the plan.',
  less: 'Costs {{amount}} less than the plan, which spares waiting or trouble instead.',
  same: 'Costs the same as the plan.',
  moves: '{{amount}} less is moved by then.',
  itself: '{{provider}} sends by itself: {{note}}',
  past: 'Found over what came in since {{day}}.',
  ahead: 'Found over what is expected: there is too little history for more.',
  year: 'See what they would have cost in your past year',
} as const
