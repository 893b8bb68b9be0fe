import type { Desk } from '../desk'
import type { Outside } from '../host'
import type { Remote } from '../wire'
import type { MainOffers } from './protocol'

/** What lies outside of the page, through the stand-in's main process. */
export const outsideOf = (main: () => Remote<MainOffers>, desk: Desk): Outside => ({
  menu: () => main().menu(),
  pressMenu: (...path) => main().pressMenu(path),
  tray: () => main().tray(),
  pressTray: (label) => main().pressTray(label),
  closeWindow: () => main().close(),
  isVisible: () => main().isVisible(),
  crash: () => main().crashed(),
  hang: () => main().hangs(),
  sleep: () => main().sleeps(),
  wake: () => main().wake(),
  startAgainWith: (...paths) => main().secondStart(paths),
  dropOnIcon: (path) => main().openFile(path),
  clickNote: () => main().clickNote(),
  theme: () => main().theme(),
  bounds: () => main().bounds(),
  hasUpdater: () => main().hasUpdater(),
  releaseRequests: () => desk.releaseRequests,
  answerQuestions: (button) => desk.press(button),
  asked: () => desk.questions.map(({ message }) => message),
  askedInDetail: () => desk.questions.map(({ detail }) => detail),
  openedLinks: () => desk.links,
  refusedDownloads: () => desk.refused,
})
