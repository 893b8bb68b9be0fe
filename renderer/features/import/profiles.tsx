import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { hasHead } from '../../../shared/statements/profiles/mapping'
import type { Profile } from '../../../shared/statements/profiles/profile'
import { readProfiles, writeProfiles } from '../../../shared/statements/profiles/profile-file'
import { saveFile } from '../../bridge/save-file'
import { forgetProfile, learnProfile } from '../../store/profiles'
import { useProfiles } from '../../store/use-profiles'
import { useWorkspace } from '../../store/workspace'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import styles from './import-screen.module.css'

const FILE = 'jandon-profiles.json'

/** What was learned about files that no format knows: to keep, to hand on, to forget. */
export function Profiles() {
  const { t } = useTranslation()
  const { database } = useWorkspace()
  const kept = useProfiles()
  const [said, setSaid] = useState<string | null>(null)
  if (kept === undefined) return null

  const save = async () => {
    const bytes = writeProfiles(kept.map(({ profile }) => profile))
    if ((await saveFile(FILE, bytes)) === 'saved') setSaid(t('importing.profiles.saved'))
  }
  const take = async (file: File) => {
    const read = readProfiles(new Uint8Array(await file.arrayBuffer()))
    if (!read.ok)
      return setSaid(
        read.error.kind === 'no-profiles'
          ? t('importing.profiles.notProfiles', { file: file.name })
          : t('importing.profiles.badField', { file: file.name, field: read.error.field }),
      )
    await database.transaction('rw', database.profiles, async () => {
      for (const profile of read.value) await learnProfile(database, profile, null)
    })
    setSaid(t('importing.profiles.added', { count: read.value.length }))
  }
  const heads = ({ mapping }: Profile): string =>
    hasHead(mapping)
      ? t('importing.profiles.heads', { heads: mapping.heads.filter((head) => head !== '').join(' · ') })
      : t('importing.profiles.noHeads', { count: mapping.heads.length })

  return (
    <Card title={t('importing.profiles.title')} note={t('importing.profiles.note')}>
      <ul className={styles.list}>
        {kept.map(({ key, profile }) => (
          <li key={key} className={styles.row}>
            <div className={styles.file}>
              <p>{profile.name}</p>
              <p className={styles.soft}>{heads(profile)}</p>
            </div>
            <Button
              label={`${t('importing.profiles.forget')}: ${profile.name}`}
              onPress={() => void forgetProfile(database, key)}
            >
              {t('importing.profiles.forget')}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status" className={styles.soft}>
        {said}
      </p>
      <div className={styles.actions}>
        {kept.length > 0 && <Button onPress={() => void save()}>{t('importing.profiles.export')}</Button>}
        <FileTrigger
          acceptedFileTypes={['application/json', '.json']}
          onSelect={(files) => void (files?.[0] && take(files[0]))}
        >
          <Button onPress={() => undefined}>{t('importing.profiles.import')}</Button>
        </FileTrigger>
      </div>
    </Card>
  )
}
