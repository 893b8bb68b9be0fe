import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { bridge } from '../../bridge/bridge'
import { openLock } from '../../store/lock/locksmith'
import type { WayOn } from '../../store/workspace'
import { Button } from '../../ui/button'
import { useDisplay } from '../../ui/display'
import { Mark } from '../../ui/mark'
import { Forgotten } from './forgotten'
import styles from './lock-screen.module.css'
import { PassphraseForm } from '../../ui/passphrase-form'
import { useSilence } from './use-silence'
import { useThrow } from '../../errors/use-throw'

/** Asks for the passphrase. Nothing of the ledger is in the window before it is right. */
export function LockScreen({ wayOn }: { readonly wayOn: WayOn }) {
  const { t } = useTranslation()
  const { language, theme } = useDisplay()
  const { store, unlock, switchTo } = wayOn
  const [passphrase, setPassphrase] = useState('')
  const [state, setState] = useState<'typing' | 'busy' | 'wrong'>('typing')
  const [forgotten, setForgotten] = useState(false)
  const raise = useThrow()
  // What the tray said of the plan is locked too.
  useEffect(
    () => void bridge.setPresence({ language, theme, nextStep: null, nextLapse: null }),
    [language, theme],
  )
  // And what reminders say of it, which lie on the disk: where the app ended too soon, they do so still.
  const silence = useSilence()
  useEffect(() => void silence(), [silence])
  useEffect(() => {
    document.title = t('common.appName')
  }, [t])

  const open = async () => {
    setState('busy')
    try {
      const key = await openLock(store, passphrase)
      if (key) return unlock(key)
      setState('wrong')
      setPassphrase('')
    } catch (error) {
      // Nothing that a passphrase could mend: the window says so.
      raise(error)
    }
  }
  return (
    <main className={styles.place}>
      <div className={styles.sheet}>
        <div className={styles.mark}>
          <Mark />
        </div>
        <h1 className={styles.title}>{t('lock.screenTitle')}</h1>
        <p className={styles.soft}>{t('lock.screenText')}</p>
        <PassphraseForm
          value={passphrase}
          onChange={setPassphrase}
          onDone={() => void open()}
          wrong={state === 'wrong' ? t('lock.wrong') : null}
          autoFocus
        >
          <div className={styles.actions}>
            <Button look="primary" type="submit" busy={state === 'busy'}>
              {t('lock.unlock')}
            </Button>
            <Button look="quiet" onPress={() => setForgotten(!forgotten)}>
              {t('lock.forgotten')}
            </Button>
          </div>
        </PassphraseForm>
        {forgotten && <Forgotten store={store} onSamples={() => switchTo('sample')} />}
      </div>
    </main>
  )
}
