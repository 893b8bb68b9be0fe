; Adds Jandon to "Open with" for the kinds of file statements come in, for this person alone. The program a type opens
; with by default is never touched: that choice is made in Windows' own settings.

!macro jandonOpenWith EXTENSION
  WriteRegStr HKCU "Software\Classes\.${EXTENSION}\OpenWithProgids" "Jandon.Statement" ""
!macroend

!macro jandonNoOpenWith EXTENSION
  DeleteRegValue HKCU "Software\Classes\.${EXTENSION}\OpenWithProgids" "Jandon.Statement"
!macroend

!macro jandonEachExtension DO
  !insertmacro ${DO} "ofx"
  !insertmacro ${DO} "qfx"
  !insertmacro ${DO} "qif"
  !insertmacro ${DO} "sta"
  !insertmacro ${DO} "mt940"
  !insertmacro ${DO} "csv"
  !insertmacro ${DO} "tsv"
  !insertmacro ${DO} "xlsx"
  !insertmacro ${DO} "xls"
  !insertmacro ${DO} "pdf"
!macroend

!macro customInstall
  WriteRegStr HKCU "Software\Classes\Jandon.Statement" "" "Statement"
  WriteRegStr HKCU "Software\Classes\Jandon.Statement\DefaultIcon" "" "$appExe,0"
  WriteRegStr HKCU "Software\Classes\Jandon.Statement\shell\open\command" "" '"$appExe" "%1"'
  !insertmacro jandonEachExtension jandonOpenWith
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
!macroend

!macro customUnInstall
  !insertmacro jandonEachExtension jandonNoOpenWith
  DeleteRegKey HKCU "Software\Classes\Jandon.Statement"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
!macroend
