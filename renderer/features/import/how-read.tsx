import { useTranslation } from 'react-i18next'
import { type Evidence, evidenceOf } from '../../../shared/statements/evidence'
import type { Answers, Finding } from '../../../shared/statements/reading'
import styles from './mapping.module.css'
import { uniqueFindings } from './unique-findings'

interface Props {
  readonly findings: readonly Finding[]
  readonly answers: Answers
}

/** What was decided about a file, each with what decided it. */
export function HowRead({ findings, answers }: Props) {
  const { t } = useTranslation()
  const say = useEvidenceWords()
  const value = useValueWords()
  const shown = uniqueFindings(findings.filter(({ about }) => isTold(about)))
  if (shown.length === 0) return null
  return (
    <dl className={styles.found}>
      {shown.map((finding) => (
        <div key={`${finding.about} ${finding.value}`}>
          <dt>{isTold(finding.about) && t(`importing.mapping.${finding.about}`)}</dt>
          <dd>
            {t('importing.mapping.told', {
              value: value(finding),
              evidence: say(evidenceOf(finding, answers)),
            })}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Says what decided something. */
export function useEvidenceWords(): (evidence: Evidence) => string {
  const { t } = useTranslation()
  return ({ by, text, held, of }) => t(`importing.mapping.evidence.${by}`, { text, held, of })
}

/** What is found out; the rest is only ever said by a person. */
type Told = Exclude<Finding['about'], 'password' | 'roles' | 'account'>

const isTold = (about: Finding['about']): about is Told =>
  about !== 'password' && about !== 'roles' && about !== 'account'

/** Says what was decided: a column by its name, a choice in words. */
function useValueWords(): (finding: Finding) => string {
  const { t } = useTranslation()
  return ({ about, value }) => {
    switch (about) {
      case 'dateColumn':
      case 'amountColumn':
      case 'balanceColumn':
      case 'accountColumn':
      case 'sides':
        return /^\d{1,3}$/.test(value)
          ? t('importing.mapping.unnamed', { number: Number(value) })
          : t('importing.mapping.named', { name: value })
      default:
        return isValue(value) ? t(`importing.mapping.values.${value}`) : value
    }
  }
}

const values = [
  'day-first', 'month-first', 'year-first', 'point', 'comma', 'in-is-positive', 'out-is-positive', 'inside', 'beside',
] as const // prettier-ignore

const isValue = (text: string): text is (typeof values)[number] => values.some((value) => value === text)
