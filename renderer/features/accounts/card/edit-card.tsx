import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { type Card, CODE_LENGTH, readCard, SPEND_LENGTH, type TypedCard } from '../../../../shared/cards/card'
import { recogniseCashing } from '../../../../shared/routes/carrier-cashing'
import { CashingRefused } from '../../../advice/cashing-refused'
import { keepCard } from '../../../store/cards'
import { useWorkspace } from '../../../store/workspace'
import { AskDialog } from '../../../ui/ask-dialog'
import { Button } from '../../../ui/button'
import { Field } from '../../../ui/field'
import { Notice } from '../../../ui/notice'
import styles from './card.module.css'
import { type PictureProblem, takePicture } from './take-picture'

interface Props {
  readonly account: string
  readonly before: Card | null
  readonly onClose: () => void
}

/** Asks what is to be kept of a card; every part of it can be left out. */
export function EditCard({ account, before, onClose }: Props) {
  const { t } = useTranslation()
  const { database } = useWorkspace()
  const [typed, setTyped] = useState<TypedCard>({
    code: before?.code ?? '',
    symbology: before?.symbology ?? null,
    spendAt: before?.spendAt ?? '',
    picture: before?.picture ?? null,
  })
  const [refused, setRefused] = useState<PictureProblem | null>(null)
  const [busy, setBusy] = useState(false)
  const read = readCard(account, typed)
  const isCashing = recogniseCashing([typed.spendAt]) !== null
  const isLong = (field: 'code' | 'spendAt') => !read.ok && read.error === field

  const choose = async (file: File | undefined) => {
    if (!file) return
    setBusy(true)
    const taken = await takePicture(file)
    setBusy(false)
    setRefused(taken.ok ? null : taken.error)
    if (taken.ok) setTyped((now) => ({ ...now, picture: taken.value }))
  }
  const save = async () => {
    if (!read.ok || isCashing) return
    await keepCard(database, read.value)
    onClose()
  }

  return (
    <AskDialog
      title={t('cards.title')}
      isOpen
      onClose={onClose}
      confirm={{ text: t('common.save'), onPress: () => void save(), busy }}
    >
      <Field
        label={t('cards.code')}
        hint={t('cards.codeHint')}
        value={typed.code}
        onChange={(code) => setTyped({ ...typed, code })}
        error={isLong('code') ? t('cards.codeLong', { count: CODE_LENGTH }) : null}
      />
      <Field
        label={t('cards.spendAt')}
        value={typed.spendAt}
        onChange={(spendAt) => setTyped({ ...typed, spendAt })}
        error={isLong('spendAt') ? t('cards.spendLong', { count: SPEND_LENGTH }) : null}
      />
      <CashingRefused texts={[typed.spendAt]} />
      {refused !== null && <Notice tone="bad" title={t(`cards.refused.${refused}`)} />}
      {typed.picture !== null && (
        <img src={typed.picture} alt={t('cards.picture')} className={styles.small} />
      )}
      <div className={styles.actions}>
        <FileTrigger
          acceptedFileTypes={['image/jpeg', 'image/png', 'image/webp']}
          onSelect={(files) => void choose(files?.[0])}
        >
          <Button busy={busy}>{t(typed.picture === null ? 'cards.choose' : 'cards.replace')}</Button>
        </FileTrigger>
        {typed.picture !== null && (
          <Button onPress={() => setTyped({ ...typed, picture: null })}>{t('cards.removePicture')}</Button>
        )}
      </div>
      <p className={styles.soft}>{t('cards.pictureHint')}</p>
    </AskDialog>
  )
}
