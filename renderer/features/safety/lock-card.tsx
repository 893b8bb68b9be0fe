import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { beginAgain } from '../../store/lock/begin-again'
import { chooseIdle } from '../../store/lock/choose-idle'
import { type IdleMinutes, idleChoices, LOCK } from '../../store/lock/stored-lock'
import { useWorkspace } from '../../store/workspace'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Choice } from '../../ui/choice'
import { Notice } from '../../ui/notice'
import { ChangePassphrase } from './change-passphrase'
import { SetLock } from './set-lock'
import styles from './safety.module.css'
import { TakeLockOff } from './take-lock-off'
import { useLockWords } from './use-lock-words'

/** Who can read what is stored here? Nothing is shown for the sample ledger, which is nobody's. */
export function LockCard() {
  const { mode, database, lockProblem } = useWorkspace()
  const { t } = useTranslation()
  const wordsOf = useLockWords()
  const [asking, setAsking] = useState<'set' | null>(null)
  if (mode === 'sample') return null
  return (
    <Card title={t('lock.title')} note={t(database.address.key ? 'lock.onNote' : 'lock.offNote')}>
      {database.address.key ? (
        <Locked />
      ) : (
        <div className={styles.actions}>
          <Button onPress={() => setAsking('set')}>{t('lock.setUp')}</Button>
        </div>
      )}
      {asking === 'set' && <SetLock onClose={() => setAsking(null)} />}
      {lockProblem && (
        <Notice tone="bad" title={t('lock.notWritten')}>
          <p>{wordsOf(lockProblem)}</p>
        </Notice>
      )}
    </Card>
  )
}

/** What can be done with a lock that is on. */
function Locked() {
  const { t } = useTranslation()
  const { database } = useWorkspace()
  const lock = useLiveQuery(() => database.lock.get(LOCK), [database])
  const [asking, setAsking] = useState<'change' | 'take-off' | null>(null)
  const [changed, setChanged] = useState(false)
  const close = () => setAsking(null)
  return (
    <>
      <div className={styles.idle}>
        <Choice
          label={t('lock.idle')}
          value={lock ? (String(lock.idleMinutes) as `${IdleMinutes}`) : null}
          choices={idleChoices.map((count) => ({
            value: `${count}` as const,
            text: t('lock.minutes', { count }),
          }))}
          onChange={(minutes) => void chooseIdle(database, Number(minutes) as IdleMinutes)}
        />
      </div>
      <div className={styles.actions}>
        <Button onPress={beginAgain}>{t('lock.lockNow')}</Button>
        <Button onPress={() => setAsking('change')}>{t('lock.change')}</Button>
        <Button onPress={() => setAsking('take-off')}>{t('lock.takeOff')}</Button>
      </div>
      {lock?.copiesSealed === false && <p className={styles.soft}>{t('lock.sealingFailed')}</p>}
      {changed && <Notice tone="good" title={t('lock.changed')} />}
      {asking === 'change' && (
        <ChangePassphrase
          onClose={close}
          onChanged={() => {
            setChanged(true)
            close()
          }}
        />
      )}
      {asking === 'take-off' && <TakeLockOff onClose={close} />}
    </>
  )
}
