import { useTranslation } from 'react-i18next'
import type { TransferState } from '../../../shared/transfers/followed-transfer'
import { Pill, type Tone } from '../../ui/pill'

const tones: Readonly<Record<TransferState, Tone>> = {
  requested: 'plain',
  sent: 'plain',
  arrived: 'plain',
  matched: 'good',
  short: 'warn',
  late: 'bad',
  failed: 'bad',
}

/** How far a transfer has come, in a word. */
export function StatePill({ state }: { readonly state: TransferState }) {
  const { t } = useTranslation()
  return <Pill tone={tones[state]}>{t(`transfers.state.${state}`)}</Pill>
}
