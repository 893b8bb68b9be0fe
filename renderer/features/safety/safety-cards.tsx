import { ExportCard } from './export-card'
import { LockCard } from './lock-card'
import { SafetyCard } from './safety-card'

/** All about not losing data, for the settings. */
export function SafetyCards() {
  return (
    <>
      <SafetyCard />
      <LockCard />
      <ExportCard />
    </>
  )
}
