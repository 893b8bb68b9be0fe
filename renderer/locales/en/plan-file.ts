/** The planning problem as a file. */
export const planFile = {
  title: 'Check this plan yourself',
  note: 'The accounts, fees and limits it was worked out from, as a file. It holds amounts, but no transactions.',
  save: 'Save {{name}}',
  saved: '{{name}} is saved.',
} as const
