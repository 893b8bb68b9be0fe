import type { Step } from '../../advice/advice'
export function StepReasons(_: { readonly step: Step }) {
  return null
}
