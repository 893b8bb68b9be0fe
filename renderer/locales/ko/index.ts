import { accounts } from './accounts'
import { calculator } from './calculator'
import { common } from './common'
import { frame } from './frame'
import { importing } from './import'
import { overview } from './overview'
import { plan } from './plan'
import { routes } from './routes'
import { settings } from './settings'
import { welcome } from './welcome'

/** Every text in Korean, by screen. */
export const ko = {
  common,
  frame,
  welcome,
  overview,
  importing,
  accounts,
  plan,
  routes,
  calculator,
  settings,
}
