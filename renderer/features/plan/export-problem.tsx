import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Advice } from '../../advice/advice'
import { saveFile } from '../../bridge/save-file'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import styles from './plan.module.css'

/** Saves each planning problem as the file that `npm run plan` solves again: the plan can be checked by anybody. */
export function ExportProblem({ advice: { areas } }: { readonly advice: Advice }) {
  const { t } = useTranslation()
  const [saved, setSaved] = useState<string | null>(null)
  const planned = areas.filter(({ problem }) => problem.accounts.length > 0)
  if (planned.length === 0) return null
  const save = async (name: string, problem: unknown) => {
    const bytes = new TextEncoder().encode(`${JSON.stringify(problem, null, 2)}\n`)
    if ((await saveFile(name, bytes)) === 'saved') setSaved(name)
  }
  return (
    <Card title={t('planFile.title')} note={t('planFile.note')}>
      <div className={styles.files}>
        {planned.map(({ currency, problem }) => {
          const name = planned.length === 1 ? 'problem.json' : `problem-${currency}.json`
          return (
            <Button key={currency} onPress={() => void save(name, problem)}>
              {t('planFile.save', { name })}
            </Button>
          )
        })}
      </div>
      <p role="status" className={styles.soft}>
        {saved !== null && t('planFile.saved', { name: saved })}
      </p>
    </Card>
  )
}
