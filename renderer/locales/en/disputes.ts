/** What to do about charges on a phone bill that nobody recognises. */
export const disputes = {
  steps: {
    'kr-write':
      'Dispute a charge you did not want: write to the seller or the carrier within two weeks; they must hold the payment back and answer within two weeks.',
    'kr-refund': 'Have a wrong or cancelled charge refunded on the bill.',
    'kr-overpayment':
      'Look up overpayments and deposits of the last years under your own name at Smart Choice, the carriers’ official look-up.',
    'jp-carrier':
      'Call the carrier at once and ask it to look into the charge. Its terms decide whether it pays back, and by when you must ask.',
    'jp-centre':
      'Talk to your consumer affairs centre; report it to the police where the carrier tells you to.',
    'us-company': 'Ask the company named beside the charge what it was for, and to take it off your bill.',
    'us-carrier': 'Then ask your phone company; a toll-free number for disputes is printed on the bill.',
    'us-complain':
      'If neither takes it off, complain to the FCC, the public service commission of your state, or the FTC.',
    'gb-provider':
      'Ask the company that runs the service first; if you do not know it, your network must tell you who it is. If it does not settle it, ask the network.',
    'gb-scheme':
      'After eight weeks, or their final answer in writing, a dispute scheme decides free of charge.',
    'eu-notify':
      'A charge above €50, or in a month with more than €300 of them, falls under payment law: tell the carrier at once, within 13 months at most. What you did not approve must be paid back by the end of the next business day, unless it reports suspected fraud.',
    'eu-small':
      'For smaller charges use the carrier’s complaint procedure, then the telecom authority or dispute body of your country.',
    'any-carrier':
      'Ask the carrier in writing today who charged it, and to hold the payment back; keep a copy. No rule of your country is known here: its terms say by when you must ask.',
    'any-authority': 'If it refuses, ask the consumer or telecom authority of your country.',
  },
  transfer: {
    us: 'If the account is in the US: tell its bank or wallet within 60 days of the statement that shows it; they must look into it, as a rule within 10 business days.',
    eu: 'If the account is in the EU: tell its bank or wallet at once, within 13 months at most; what was wrongly carried out must be put right.',
  },
  deadline: {
    answer: 'Ask today, and they must answer by {{day}}.',
    notify: 'Say so by {{day}} at the latest.',
    escalate: 'Ask today; unsettled, it can go to the dispute scheme from {{day}}.',
    none: 'No law that sets a day is known here. Ask today.',
  },
} as const
