import { ExportCard } from './export-card'
import { SafetyCard } from './safety-card'

/** All about not losing data, for the settings. */
export function SafetyCards() {
  return (
    <>
      <SafetyCard />
      <ExportCard />
    </>
  )
}
