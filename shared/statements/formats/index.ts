import type { StatementFormat } from '../format'
import { camt } from './camt'
import { kakaopay } from './kakaopay'
import { koreanCarrier } from './korean-carrier'
import { ofx } from './ofx'
import { paypalActivity } from './paypal-activity'
import { paypalStatement } from './paypal-statement'
import { qif } from './qif'
import { upwork } from './upwork'
import { wiseStatement } from './wise-statement'

/** Every format we know by name. To add one: write its file, add its line here, add its fixtures. */
export const formats: readonly StatementFormat[] = [
  paypalActivity,
  paypalStatement,
  wiseStatement,
  kakaopay,
  koreanCarrier,
  upwork,
  ofx,
  qif,
  camt,
]
