/** The window's frame: navigation and what is always in sight. */
export const frame = {
  navigation: 'Main',
  overview: 'Overview',
  plan: 'Plan',
  accounts: 'Accounts',
  routes: 'Routes',
  import: 'Import',
  settings: 'Settings',
  sampleTitle: 'These are sample statements of an invented person.',
  sampleText: 'Your own data is kept apart and untouched.',
  leaveSamples: 'Leave the samples',
  dropHere: 'Drop statements to import them',
  newerTitle: 'This data was written by a newer Jandon',
  newerText: 'Nothing has been changed. Install the newest version to open it (data version {{version}}).',
  brokenTitle: 'Your data could not be opened',
  brokenText:
    'Nothing has been changed. Close other Jandon windows, make sure the disk is not full, and try again.',
  tryAgain: 'Try again',
  crashTitle: 'Something went wrong on this screen',
  crashText: 'Your data is safe. Try again; if it happens once more, tell us this: {{detail}}',
} as const
