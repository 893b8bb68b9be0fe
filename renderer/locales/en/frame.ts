/** The window's frame: navigation and what is always in sight. */
export const frame = {
  navigation: 'Main',
  overview: 'Overview',
  groups: { money: 'Your money', ways: 'Ways out', data: 'Data' },
  plan: 'Plan',
  transfers: 'Transfers',
  accounts: 'Accounts',
  checkIn: 'Check in',
  activity: 'Activity',
  payouts: 'Payouts',
  report: 'Report',
  routes: 'Routes',
  rules: 'Rules',
  checks: 'Checks',
  import: 'Import',
  settings: 'Settings',
  sampleTitle: 'These are sample statements of an invented person.',
  sampleText: 'Your own data is kept apart and untouched.',
  leaveSamples: 'Leave the samples',
  dropHere: 'Drop statements to import them',
  ownTitle: 'These files or entries are yours',
  ownText:
    'The samples are an invented person’s, and nothing of yours is put among them. In your own ledger you can go on with what you brought.',
  ownOpen: 'Open my own ledger',
  newerTitle: 'This data was written by a newer Jandon',
  newerText: 'Nothing has been changed. Install the newest version to open it (data version {{version}}).',
  outdatedTitle: 'A newer Jandon has opened your data',
  outdatedText:
    'This window belongs to an older release and has stopped writing, so that it spoils nothing. What was kept is kept; files that were not imported yet have to be dropped again. Open the window again to go on in the newer release.',
  brokenTitle: 'Your data could not be opened',
  brokenText:
    'Nothing has been changed. Close other Jandon windows, make sure the disk is not full, and try again.',
  tryAgain: 'Try again',
  crashTitle: 'Something went wrong on this screen',
  crashText: 'Your data is safe. Try again; if it happens once more, tell us this: {{detail}}',
  openingLongTitle: 'Your ledger is slow to open',
  openingLongText:
    'Its store has not answered for a while; nothing has been changed. Jandon opens as soon as it does. Closing other Jandon windows may help, or opening this one again.',
  openAnew: 'Open the window again',
  failedTitle: 'This window cannot go on',
  failedText:
    'Nothing has been changed. Open the window again; if it happens once more, tell us this: {{detail}}',
} as const
