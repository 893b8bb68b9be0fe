import type { LineFault } from '../../../shared/check-in/line-fault'
import { useFaultWords } from '../../ui/use-fault-words'

/** Says beside a field what is wrong with the amount in it: the field's own words where it is none at all. */
export function useAmountWords(): (fault: LineFault, noAmount: string) => string {
  const say = useFaultWords()
  return (fault, noAmount) => (fault.code === 'bad-amount' ? noAmount : say(fault))
}
