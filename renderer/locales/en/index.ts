import { aboutAccount } from './about-account'
import { accounts } from './accounts'
import { activity } from './activity'
import { calculator } from './calculator'
import { cards } from './cards'
import { checkIn } from './check-in'
import { checklist } from './checklist'
import { common } from './common'
import { desktop } from './desktop'
import { diagnostics } from './diagnostics'
import { disputes } from './disputes'
import { encodings } from './encodings'
import { expiry } from './expiry'
import { feeForm } from './fee-form'
import { forecast } from './forecast'
import { formats } from './formats'
import { frame } from './frame'
import { health } from './health'
import { importing } from './import'
import { learned } from './learned'
import { lock } from './lock'
import { newAccount } from './new-account'
import { overview } from './overview'
import { ownRules } from './own-rules'
import { ownWays } from './own-ways'
import { owners } from './owners'
import { paper } from './paper'
import { palette } from './palette'
import { plan } from './plan'
import { planFile } from './plan-file'
import { readings } from './readings'
import { rights } from './rights'
import { routes } from './routes'
import { safety } from './safety'
import { ruleProblems } from './rule-problems'
import { settings } from './settings'
import { transfers } from './transfers'
import { undo } from './undo'
import { useUp } from './use-up'
import { welcome } from './welcome'

/** Every text in English, by screen. */
export const en = {
  common,
  frame,
  welcome,
  overview,
  importing,
  accounts,
  readings,
  expiry,
  cards,
  checkIn,
  aboutAccount,
  activity,
  plan,
  useUp,
  routes,
  calculator,
  checklist,
  rights,
  learned,
  lock,
  ownRules,
  ownWays,
  newAccount,
  owners,
  paper,
  planFile,
  feeForm,
  forecast,
  formats,
  encodings,
  safety,
  ruleProblems,
  settings,
  transfers,
  palette,
  undo,
  health,
  diagnostics,
  disputes,
  desktop,
}
