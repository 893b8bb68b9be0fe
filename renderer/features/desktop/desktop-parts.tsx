import { ArchiveKeeper } from './archive-keeper'
import styles from './desktop.module.css'
import { FoundStatements } from './found-statements'
import { MenuChoices } from './menu-choices'
import { OpenedFiles } from './opened-files'
import { PlanOutside } from './plan-outside'
import { SafetyCopies } from './safety-copies'
import { Troubles } from './troubles'

/** What ties the window to the computer it is on; above every screen, and in sight only where there is something to say. */
export function DesktopParts() {
  return (
    <div className={styles.parts}>
      <MenuChoices />
      <OpenedFiles />
      <PlanOutside />
      <Troubles />
      <SafetyCopies />
      <ArchiveKeeper />
      <FoundStatements />
    </div>
  )
}
