/** Whose a place is. */
export const owners = {
  owner: 'Owner',
  hint: 'Leave empty if it is yours.',
  you: 'You',
  all: 'Everyone',
  show: 'Whose places to show',
  sums: 'By owner',
  idle: '{{amount}} idle',
  of: 'For {{owner}}: {{what}}',
} as const
