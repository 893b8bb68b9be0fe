/** The window's part of being at home on a computer: folders, copies, reminders, and what went wrong. */
export const desktop = {
  title: 'On this computer',
  closing: 'When the window is closed',
  closingTray: 'Stay in the tray',
  closingQuit: 'Quit',
  closingNote: 'Reminders come while Jandon runs; the tray shows your next step.',
  login: 'When you log in',
  loginStart: 'Start Jandon',
  loginNot: 'Do not start',
  quiet: 'No reminders',
  quietFrom: 'From',
  quietUntil: 'Until',
  quietNote: 'What falls due in these hours is shown after them.',
  watch: 'Watched folder',
  watchNote: 'Statements that appear there are offered for import. Nothing goes in without you.',
  watchGone: 'This folder is not there any more. Choose another one.',
  archive: 'Archive folder',
  archiveNote: 'Keeps a copy of each imported file, so that everything can be rebuilt from them.',
  noFolder: 'None',
  chooseWatch: 'Choose a folder to watch…',
  chooseArchive: 'Choose an archive folder…',
  stop: 'Stop using it',
  rebuild: 'Read the archive in again',
  rebuildNone: 'There is nothing in the archive yet.',
  rebuildDamaged: 'No longer what was kept, and left out: {{names}}. All others wait at Import.',
  settingRefused: 'This could not be kept: {{detail}}',
  updates: 'New versions',
  updatesNote: 'Jandon never looks for them by itself, only when you choose “Check for updates” in its menu.',
  updatesHow: 'Check for updates',
  updatesPage: 'On the page of releases',
  updatesApp: 'In Jandon',
  updatesPageNote:
    'The page opens in your browser, after a question. Jandon itself makes no network request.',
  updatesAppNote:
    'From the next start on, Jandon asks {{host}} when you check, and only then. It asks again before it downloads and before it installs.',
  updateObstacle: {
    unsigned:
      'This build is not signed, so it takes no new version by itself: nothing could tell ours from another’s.',
    system:
      'On this system Jandon takes no new version by itself. Get it from the page, or where you got this one.',
  },
  updatesOpen: 'Open the page of releases',
  found_one: '{{count}} new statement in your watched folder',
  found_other: '{{count}} new statements in your watched folder',
  foundMore_one: 'and {{count}} more',
  foundMore_other: 'and {{count}} more',
  foundLook: 'Look at them',
  foundLater: 'Not these',
  archiveFailed: 'The imported file could not be kept in the archive folder: it is gone, full or read-only.',
  copies: 'Safety copies',
  copiesLead: 'Kept by Jandon after each import, checked bit for bit, on this computer alone.',
  copiesNone: 'There is no safety copy yet. One is kept after each import.',
  allCopies: 'See all safety copies',
  savedAt: 'Kept',
  holds: 'Holds',
  size: 'Size',
  transactions_one: '{{count}} transaction',
  transactions_other: '{{count}} transactions',
  kilobytes: '{{size}} kB',
  damaged: 'Damaged: cannot be brought back',
  bringBack: 'Bring back',
  bringBackOf: 'Bring back the copy of {{when}}',
  bringBackTitle: 'Bring back the copy of {{when}}?',
  bringBackText_one:
    'Your ledger becomes what it was then: {{count}} transaction. What it is now is kept as a copy first.',
  bringBackText_other:
    'Your ledger becomes what it was then: {{count}} transactions. What it is now is kept as a copy first.',
  broughtBack: 'The copy of {{when}} was brought back.',
  broughtBackNot: 'This copy is damaged, so nothing was changed.',
  keptNot: 'What is there now could not be kept first, so nothing was changed. Is the disk full?',
  emptiedTitle: 'Your ledger is empty, and it was not when you left it',
  emptiedText_one:
    'It held {{count}} transaction last time. The system may have cleared it. Nothing has been written since.',
  emptiedText_other:
    'It held {{count}} transactions last time. The system may have cleared it. Nothing has been written since.',
  rolledBackTitle: 'Your ledger is older than when you left it',
  rolledBackText_one:
    '{{count}} imported statement is missing. The disk may have gone back to an earlier state. Nothing has been written since.',
  rolledBackText_other:
    '{{count}} imported statements are missing. The disk may have gone back to an earlier state. Nothing has been written since.',
  lossCopies: 'Bring back a safety copy',
  lossNoCopies: 'There is no safety copy to bring back. Your statement files can be imported again.',
  goOn: 'Go on with what is here',
  noteDamaged:
    'The note of what your ledger held last time is damaged, so it could not be compared. If something is missing, bring back a safety copy.',
  troubleTitle: 'Something on this computer was damaged',
  trouble: {
    'settings-damaged':
      'The settings of this computer could not be read and stand at their defaults: tray, login, quiet hours and folders.',
    'window-damaged': 'The place of the window was forgotten, so it opened in the middle of the screen.',
    'reminders-damaged':
      'The list of reminders could not be read. The reminders of your plan have been set again.',
    'found-damaged':
      'It was forgotten which statements of the watched folder you had seen. They are offered again; nothing goes in twice.',
  },
  clockTitle: 'Is the clock of this computer right?',
  clockText:
    'It says {{now}}, but a safety copy was kept on {{saved}}. Plans and reminders follow the clock.',
  copyFailedTitle: 'The last safety copy could not be kept',
  copyFailedText:
    'The disk is full, or Jandon’s folder is gone or read-only. Your ledger itself is not affected.',
  nextStep: '{{day}}: move {{amount}} from {{from}}',
  reminderTitle: 'Move {{amount}} from {{from}} today',
  reminderText: 'To {{to}}, fee {{fee}}. It arrives on {{day}}.',
  calendar: 'Save as calendar file',
  calendarTitle: 'Move {{amount}} from {{from}}',
} as const
