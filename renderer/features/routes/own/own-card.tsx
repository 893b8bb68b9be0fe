import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { type RuleFinding, ruleFinding } from '../../../../shared/routes/load-catalog'
import { readRulesFile, writeRulesFile } from '../../../../shared/routes/own-rules-file'
import { catalog } from '../../../catalog/catalog'
import { saveFile } from '../../../bridge/save-file'
import {
  importRules,
  readOwnRules,
  removeOwnProvider,
  removeOwnRoute,
  rulesToExport,
} from '../../../store/own-rules'
import { useWorkspace } from '../../../store/workspace'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { useDisplay } from '../../../ui/display'
import { Notice } from '../../../ui/notice'
import { useWords } from '../../../ui/use-words'
import styles from './own.module.css'
import { useRuleProblemWords } from './use-rule-problem-words'
import { parseRules } from './parse-rules'

interface Imported {
  readonly kept: number
  readonly refused: readonly RuleFinding[]
}

/** What the person added themselves: taken away one by one, and passed on or taken in as a file. */
export function OwnCard() {
  const { t } = useTranslation()
  const wordsOf = useRuleProblemWords()
  const words = useWords()
  const { today } = useDisplay()
  const { database } = useWorkspace()
  const own = useLiveQuery(() => readOwnRules(database), [database])
  const [imported, setImported] = useState<Imported | null>(null)
  if (!own) return null

  const save = async () => {
    const text = writeRulesFile(await rulesToExport(database))
    await saveFile(`jandon-rules-${today}.json`, new TextEncoder().encode(text))
  }
  const load = async (files: FileList | null) => {
    const file = files?.[0]
    if (!file) return
    const json = parseRules(await file.text())
    const { rules, refused } = json.ok
      ? readRulesFile({ name: file.name, json: json.value }, catalog)
      : { rules: null, refused: [ruleFinding(file.name, '', { code: 'not-rules' })] }
    if (rules) await importRules(database, rules)
    const kept = rules ? rules.providers.length + rules.routes.length + rules.confirmations.length : 0
    setImported({ kept, refused })
  }
  const list = [
    ...own.providers.map((one) => ({
      id: one.id,
      name: words(one.name),
      remove: () => removeOwnProvider(database, one),
    })),
    ...own.routes.map(({ route }) => ({
      id: route.id,
      name: words(route.to.name),
      remove: () => removeOwnRoute(database, route.id),
    })),
  ]

  return (
    <Card title={t('ownRules.title')} note={t('ownRules.note')}>
      {list.length > 0 && (
        <ul className={styles.list}>
          {list.map(({ id, name, remove }) => (
            <li key={id} className={styles.item}>
              <span>{name}</span>
              <Button label={`${t('ownRules.remove')}: ${name}`} onPress={() => void remove()}>
                {t('ownRules.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.actions}>
        <Button onPress={() => void save()}>{t('ownRules.export')}</Button>
        <FileTrigger acceptedFileTypes={['application/json', '.json']} onSelect={(files) => void load(files)}>
          <Button onPress={() => setImported(null)}>{t('ownRules.import')}</Button>
        </FileTrigger>
      </div>
      {imported && (
        <Notice
          tone={imported.refused.length > 0 ? 'warn' : 'good'}
          title={t('ownRules.imported', { count: imported.kept })}
        >
          <ul className={styles.refused}>
            {imported.refused.map(({ file, field, problem }) => (
              <li key={`${field} ${problem.code}`}>
                {[file, field, wordsOf(problem)].filter(Boolean).join(': ')}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </Card>
  )
}
