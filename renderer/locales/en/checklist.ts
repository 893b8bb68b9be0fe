/** Before money is sent: the steps of a safe withdrawal. */
export const checklist = {
  open: 'Before you cash out',
  title: 'Before you cash out: {{route}}',
  steps: {
    conditions: 'I know the conditions',
    source: 'I know where the fee is written',
    'own-route': 'It is the provider’s own way',
    register: 'The provider is registered',
    identity: 'My identity is verified',
    amount: 'Amount and destination are right',
    'red-flags': 'None of these happened',
  },
  details: {
    'own-route':
      'Started in the app or on the site of {{provider}} itself, not through somebody who offers to help.',
    amount: 'Looked at once more in the provider’s app: “{{target}}”, and in my own name.',
    'red-flags': 'Tick what did happen.',
  },
  sourceOfficial: 'An official page states it. Compare its date with what the app says.',
  sourceOther: 'No official page states it. Look the fee up in the provider’s app before you send.',
  registration:
    'Search its exact name in: {{registers}}. Being listed is a registration, not a recommendation.',
  licence: 'Search its exact name in: {{registers}}. One letter’s difference is another firm.',
  identity: {
    required: 'The provider asks for it before it pays out.',
    full: 'A full check is needed before it pays out; it can take days.',
    unknown: 'Not stated. Look in the provider’s app whether it is asked for.',
  },
  flags: {
    'buy-cards': 'I am to buy gift cards or send their numbers.',
    'upfront-fee': 'I am to pay first, so that money is released.',
    unasked: 'Somebody came to me unasked, in a hurry, or in the name of an office.',
    'send-back': 'I was paid too much and am to send the rest back.',
    secrets: 'A password, a one-time code, a photo of my ID or access to my screen is asked for.',
    'same-day-cash': 'Cash on the same day is promised for a phone bill or a card limit.',
    'other-name': 'The money goes to or through an account of another name.',
    'not-listed': 'The firm is not in the register, or its name differs by a letter.',
    mule: 'I am to pass somebody’s money on through my account.',
  },
  stop: 'Stop here',
  stopText: 'This is how scams begin. Send nothing, and call the provider on the number in its own app.',
  left_one: '{{count}} thing left to see to.',
  left_other: '{{count}} things left to see to.',
  ready: 'All seen to. Nothing stands in the way.',
} as const
