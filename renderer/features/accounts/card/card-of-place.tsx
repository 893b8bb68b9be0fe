import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Card as KeptCard, scannedCode } from '../../../../shared/cards/card'
import { keepCard, readKeptCard } from '../../../store/cards'
import { useWorkspace } from '../../../store/workspace'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { BarCode } from './bar-code'
import styles from './card.module.css'
import { copyText } from './copy-text'
import { EditCard } from './edit-card'

/** The card of a place as a thing: its code and its picture, shown only when asked for, and where it can be spent. */
export function CardOfPlace({ account }: { readonly account: string }) {
  const { t } = useTranslation()
  const { database } = useWorkspace()
  const [editing, setEditing] = useState(false)
  const found = useLiveQuery(
    async () => ({ card: await readKeptCard(database, account) }),
    [database, account],
  )
  if (!found) return null
  const { card } = found
  return (
    <Card
      title={t('cards.title')}
      note={t('cards.note')}
      aside={<Button onPress={() => setEditing(true)}>{t(card ? 'cards.edit' : 'cards.add')}</Button>}
    >
      {card ? <Kept card={card} /> : <p>{t('cards.none')}</p>}
      {editing && <EditCard account={account} before={card ?? null} onClose={() => setEditing(false)} />}
    </Card>
  )
}

function Kept({ card }: { readonly card: KeptCard }) {
  const { t } = useTranslation()
  const { database } = useWorkspace()
  const { code, symbology, spendAt, picture } = card
  const [shown, setShown] = useState<'code' | 'picture' | null>(null)
  const [copied, setCopied] = useState<boolean | null>(null)
  const toggle = (what: 'code' | 'picture') => () => setShown(shown === what ? null : what)
  return (
    <div className={styles.card}>
      {spendAt !== undefined && (
        <div>
          <h3 className={styles.soft}>{t('cards.spendAt')}</h3>
          <p className={styles.spendAt}>{spendAt}</p>
        </div>
      )}
      <div className={styles.actions}>
        {code !== undefined && (
          <>
            <Button onPress={toggle('code')}>
              {t(shown === 'code' ? 'cards.hideCode' : 'cards.showCode')}
            </Button>
            <Button onPress={() => setCopied(copyText(code))}>{t('cards.copy')}</Button>
          </>
        )}
        {picture !== undefined && (
          <Button onPress={toggle('picture')}>
            {t(shown === 'picture' ? 'cards.hidePicture' : 'cards.showPicture')}
          </Button>
        )}
        <p role="status" className={styles.soft}>
          {copied !== null && t(copied ? 'cards.copied' : 'cards.copiedNot')}
        </p>
      </div>
      {shown === 'code' && code !== undefined && (
        <div className={styles.shown}>
          <p className={styles.code}>{code}</p>
          <BarCode
            text={scannedCode(code)}
            chosen={symbology ?? null}
            onChoose={(kind) => void keepCard(database, { ...card, symbology: kind })}
          />
        </div>
      )}
      {shown === 'picture' && picture !== undefined && (
        <img src={picture} alt={t('cards.picture')} className={styles.picture} />
      )}
    </div>
  )
}
