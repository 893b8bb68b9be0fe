/** The palette of commands, and the keys. */
export const palette = {
  title: 'Go anywhere',
  search: 'Screen, account, or “withdraw 50000”',
  nothing: 'Nothing is called that.',
  groups: { amounts: 'Amount', screens: 'Screens', accounts: 'Accounts', actions: 'Actions' },
  amount: 'What does withdrawing {{amount}} cost?',
  light: 'Light colours',
  dark: 'Dark colours',
  samples: 'Look at the samples',
  shortcuts: 'Keyboard shortcuts',
  keys: {
    palette: 'Go anywhere, do anything',
    screens: 'The screens, in the order of the navigation',
    hide: 'Hide or show amounts',
    undo: 'Take the last change back',
    redo: 'Make it again',
    search: 'Search the activity',
    rows: 'Walk through rows; with Shift, pick several',
    copy: 'Copy the picked rows',
    close: 'Close what is open',
    help: 'This sheet',
  },
} as const
