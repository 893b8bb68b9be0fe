import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { isAnswerable } from '../../advice/answerable'
import { useAdvice } from '../../advice/use-advice'
import { Card } from '../../ui/card'
import { Loading } from '../../ui/loading'
import { Page } from '../../ui/page'
import { RuleRow } from './rule-row'
import styles from './rules.module.css'
import { type RestedOn, useRules } from './use-rules'

/** Does the advice still rest on true fees? */
export function RulesScreen() {
  const { t } = useTranslation()
  const rules = useRules()
  const { advice } = useAdvice()
  if (!rules) return <Loading label={t('plan.working')} />
  const waiting = advice?.areas.flatMap(({ excluded }) => excluded.filter(isAnswerable)).length ?? 0
  const doubtful = rules.filter(({ isDoubtful }) => isDoubtful)
  const sound = rules.filter(({ isDoubtful }) => !isDoubtful)
  const lead =
    rules.length === 0
      ? t(waiting > 0 ? 'rules.noneYet' : 'rules.empty')
      : doubtful.length === 0
        ? t('rules.allSound', { count: rules.length })
        : t('rules.lead', { count: doubtful.length, all: rules.length })
  return (
    <Page title={t('rules.title')} lead={lead}>
      <RuleList title={t('rules.doubtful')} note={t('rules.doubtfulNote')} rules={doubtful} />
      <RuleList title={t('rules.sound')} note={t('rules.soundNote')} rules={sound} />
      <p className={styles.more}>
        {waiting > 0 && <Link href="/plan">{t('rules.waiting', { count: waiting })}</Link>}
        <Link href="/routes">{t('rules.more')}</Link>
      </p>
    </Page>
  )
}

interface Props {
  readonly title: string
  readonly note: string
  readonly rules: readonly RestedOn[]
}

function RuleList({ title, note, rules }: Props) {
  if (rules.length === 0) return null
  return (
    <Card title={title} note={note}>
      <ul>
        {rules.map((rule) => (
          <RuleRow key={`${rule.account.id} ${rule.placed.route.id}`} rule={rule} />
        ))}
      </ul>
    </Card>
  )
}
