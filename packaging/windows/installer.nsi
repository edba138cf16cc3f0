; SPDX-License-Identifier: GPL-3.0-or-later
; One user's installation, without an administrator. cross_build.sh calls it with VERSION, STAGE (the folder to install), FILES (what
; installer_files.py wrote of it), SIZE (kilobytes) and OUTPUT.
; Silent: /S, and /D=C:\a folder as the last argument, never quoted. Exit codes: 0 installed, 2 not writable, in use or no room,
; 3 a newer version is there (/OLDER=yes replaces it all the same).
Unicode true
Target amd64-unicode
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WordFunc.nsh
!include "${FILES}"

!define SETTINGS "Software\Unisono\Setup"
!define PROGRAMS_LIST "Software\Microsoft\Windows\CurrentVersion\Uninstall\Unisono"
!define WORKSPACE_TYPE "Unisono.Workspace"

Name "Unisono ${VERSION}"
OutFile "${OUTPUT}"
RequestExecutionLevel user
SetCompressor /SOLID lzma
AllowSkipFiles off
ManifestDPIAware true
InstallDir "$LOCALAPPDATA\Programs\Unisono"
InstallDirRegKey HKCU "${SETTINGS}" "Folder"
BrandingText "Unisono ${VERSION}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "Unisono"
VIAddVersionKey /LANG=0 "FileDescription" "Unisono"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "GPL-3.0-or-later"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\unisono.exe"
!insertmacro MUI_PAGE_LICENSE "${STAGE}\licences\unisono.txt"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Italian"

LangString NotWritable ${LANG_ENGLISH} "Unisono cannot be installed in $INSTDIR: the folder may not be written to, or Unisono is running."
LangString NotWritable ${LANG_FRENCH} "Impossible d’installer Unisono dans $INSTDIR : le dossier n’est pas accessible en écriture, ou Unisono est ouvert."
LangString NotWritable ${LANG_ITALIAN} "Impossibile installare Unisono in $INSTDIR: la cartella non è scrivibile oppure Unisono è aperto."
LangString NoRoom ${LANG_ENGLISH} "There is not enough room on the disk of $INSTDIR."
LangString NoRoom ${LANG_FRENCH} "L’espace disponible sur le disque de $INSTDIR est insuffisant."
LangString NoRoom ${LANG_ITALIAN} "Lo spazio disponibile sul disco di $INSTDIR non è sufficiente."
LangString Newer ${LANG_ENGLISH} "Version $0 is installed, which is newer than ${VERSION}. Workspaces it has opened may not open in the older one. Replace it?"
LangString Newer ${LANG_FRENCH} "La version $0, plus récente que ${VERSION}, est installée. Les espaces de travail qu’elle a ouverts peuvent ne plus s’ouvrir avec l’ancienne. La remplacer ?"
LangString Newer ${LANG_ITALIAN} "È installata la versione $0, più recente della ${VERSION}. Gli spazi di lavoro che ha aperto potrebbero non aprirsi con quella precedente. Sostituirla?"
LangString StillOpen ${LANG_ENGLISH} "Unisono is open. Close it, then remove it."
LangString StillOpen ${LANG_FRENCH} "Unisono est ouvert. Le fermer, puis le supprimer."
LangString StillOpen ${LANG_ITALIAN} "Unisono è aperto. Chiuderlo, poi rimuoverlo."
LangString WorkspaceType ${LANG_ENGLISH} "Unisono workspace"
LangString WorkspaceType ${LANG_FRENCH} "Espace de travail Unisono"
LangString WorkspaceType ${LANG_ITALIAN} "Spazio di lavoro Unisono"

!macro StopWith text code
  MessageBox MB_OK|MB_ICONSTOP "${text}" /SD IDOK
  SetErrorLevel ${code}
  Quit
!macroend

; A program that runs cannot be written to; the folder is asked with a file of its own.
!macro ExpectWritable program text
  ${If} ${FileExists} "${program}"
    ClearErrors
    FileOpen $1 "${program}" a
    ${If} ${Errors}
      !insertmacro StopWith "${text}" 2
    ${EndIf}
    FileClose $1
  ${EndIf}
!macroend

Function RefuseOlder
  ReadRegStr $0 HKCU "${SETTINGS}" "Version"
  ${If} $0 == ""
    Return
  ${EndIf}
  ${VersionCompare} $0 "${VERSION}" $1
  ${If} $1 != 1
    Return
  ${EndIf}
  ${GetParameters} $2
  ClearErrors
  ${GetOptions} $2 "/OLDER=" $3
  ${If} $3 == "yes"
    Return
  ${EndIf}
  MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "$(Newer)" /SD IDNO IDYES replace
  SetErrorLevel 3
  Quit
replace:
FunctionEnd

Function ExpectRoom
  ${GetRoot} "$INSTDIR" $0
  ClearErrors
  ${DriveSpace} "$0\" "/D=F /S=K" $1
  ${IfNot} ${Errors}
  ${AndIf} $1 < ${SIZE}
    !insertmacro StopWith "$(NoRoom)" 2
  ${EndIf}
FunctionEnd

Function .onInit
  Call RefuseOlder
FunctionEnd

Section "Unisono"
  Call ExpectRoom
  ClearErrors
  CreateDirectory "$INSTDIR"
  FileOpen $1 "$INSTDIR\.setup" w
  ${If} ${Errors}
    !insertmacro StopWith "$(NotWritable)" 2
  ${EndIf}
  FileClose $1
  Delete "$INSTDIR\.setup"
  !insertmacro ExpectWritable "$INSTDIR\unisono.exe" "$(NotWritable)"
  !insertmacro ExpectWritable "$INSTDIR\unisono-cli.exe" "$(NotWritable)"

  ; What another version brought and this one does not goes first. The old list is only known to the old uninstaller.
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"
    ExecWait '"$INSTDIR\uninstall.exe" /S /REPLACED=yes _?=$INSTDIR'
  ${EndIf}
  ClearErrors
  !insertmacro InstallFiles
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ${If} ${Errors}
    !insertmacro StopWith "$(NotWritable)" 2
  ${EndIf}

  WriteRegStr HKCU "${SETTINGS}" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${SETTINGS}" "Version" "${VERSION}"
  WriteRegStr HKCU "${PROGRAMS_LIST}" "DisplayName" "Unisono"
  WriteRegStr HKCU "${PROGRAMS_LIST}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${PROGRAMS_LIST}" "DisplayIcon" "$INSTDIR\unisono.exe"
  WriteRegStr HKCU "${PROGRAMS_LIST}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${PROGRAMS_LIST}" "Publisher" "Unisono"
  WriteRegStr HKCU "${PROGRAMS_LIST}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${PROGRAMS_LIST}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${PROGRAMS_LIST}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${PROGRAMS_LIST}" "NoModify" 1
  WriteRegDWORD HKCU "${PROGRAMS_LIST}" "NoRepair" 1

  WriteRegStr HKCU "Software\Classes\.unisono" "" "${WORKSPACE_TYPE}"
  WriteRegStr HKCU "Software\Classes\${WORKSPACE_TYPE}" "" "$(WorkspaceType)"
  WriteRegStr HKCU "Software\Classes\${WORKSPACE_TYPE}\DefaultIcon" "" "$INSTDIR\unisono.exe,0"
  WriteRegStr HKCU "Software\Classes\${WORKSPACE_TYPE}\shell\open\command" "" '"$INSTDIR\unisono.exe" "%1"'
  CreateShortcut "$SMPROGRAMS\Unisono.lnk" "$INSTDIR\unisono.exe"
SectionEnd

; Takes away what was installed, by name. Workspaces, settings and secrets are the user's and stay.
Section "Uninstall"
  !insertmacro ExpectWritable "$INSTDIR\unisono.exe" "$(StillOpen)"
  !insertmacro ExpectWritable "$INSTDIR\unisono-cli.exe" "$(StillOpen)"
  !insertmacro RemoveFiles
  ${GetParameters} $2
  ClearErrors
  ${GetOptions} $2 "/REPLACED=" $3
  ${If} $3 == "yes"
    Return
  ${EndIf}
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Unisono.lnk"
  DeleteRegKey HKCU "${SETTINGS}"
  DeleteRegKey HKCU "${PROGRAMS_LIST}"
  ReadRegStr $0 HKCU "Software\Classes\.unisono" ""
  ${If} $0 == "${WORKSPACE_TYPE}"
    DeleteRegKey HKCU "Software\Classes\.unisono"
  ${EndIf}
  DeleteRegKey HKCU "Software\Classes\${WORKSPACE_TYPE}"
SectionEnd
