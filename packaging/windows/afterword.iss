; The installer for Windows, for Inno Setup 6; installer.py calls its compiler with these:
;   Version   as in 1.2.3            Numbers   the same as four numbers
;   Bundle    the one-folder build   Icons     the folder with the .ico files
;   Output    where to put it        Homepage  the project's public address
;   Sign      given if a tool called "afterword" signs

#define Name "Afterword"
#define Program "Afterword.exe"
#define Classes "Software\Classes"

[Setup]
; What tells an update from another program: never to be changed.
AppId={{6E0B9E5C-3B0B-4C56-9D0E-6B1F6E2A7C41}
AppName={#Name}
AppVersion={#Version}
AppPublisher=The Afterword authors
AppPublisherURL={#Homepage}
VersionInfoVersion={#Numbers}
; For this person only: no administrator is asked.
PrivilegesRequired=lowest
DefaultDirName={localappdata}\Programs\{#Name}
DisableProgramGroupPage=yes
; The oldest that Qt 6.11 runs on.
MinVersion=10.0.17763
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
; An open window is asked to close, as when Windows shuts down, and keeps what was typed.
CloseApplications=yes
RestartApplications=no
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
SetupIconFile={#Icons}\afterword.ico
UninstallDisplayIcon={app}\{#Program}
UninstallDisplayName={#Name}
OutputDir={#Output}
OutputBaseFilename={#Name}-{#Version}-windows-x64-setup
#ifdef Sign
SignTool=afterword
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[CustomMessages]
en.WhatFor=After a job interview: thank everyone, send your work, know when to call
fr.WhatFor=Après une entrevue : remercier, envoyer ses travaux, savoir quand appeler
en.Desk=Afterword board
fr.Desk=Tableau Afterword
en.Invitation=Invitation
fr.Invitation=Invitation
en.StillOpen=Afterword is open. Close its window, then choose Retry.
fr.StillOpen=Afterword est ouvert. Fermez sa fenêtre, puis choisissez Recommencer.

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; A file that an older version brought must not stay beside those of the new one.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
; portable.txt would make the program keep a person's work in its own folder.
Source: "{#Bundle}\*"; DestDir: "{app}"; Excludes: "\portable.txt,\data"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "{#Icons}\afterword-document.ico"; DestDir: "{app}"; Flags: ignoreversion

[Icons]
Name: "{userprograms}\{#Name}"; Filename: "{app}\{#Program}"; Comment: "{cm:WhatFor}"; AppUserModelID: "Afterword.Afterword"
Name: "{userdesktop}\{#Name}"; Filename: "{app}\{#Program}"; Comment: "{cm:WhatFor}"; AppUserModelID: "Afterword.Afterword"; Tasks: desktopicon

[Registry]
; A desk opens with a double-click.
Root: HKCU; Subkey: "{#Classes}\.afterword"; ValueType: string; ValueName: ""; ValueData: "Afterword.Desk"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKCU; Subkey: "{#Classes}\.afterword"; ValueType: string; ValueName: "Content Type"; ValueData: "application/x-afterword"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "{#Classes}\.afterword\OpenWithProgids"; ValueType: string; ValueName: "Afterword.Desk"; ValueData: ""; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKCU; Subkey: "{#Classes}\Afterword.Desk"; ValueType: string; ValueName: ""; ValueData: "{cm:Desk}"; Flags: uninsdeletekey
Root: HKCU; Subkey: "{#Classes}\Afterword.Desk"; ValueType: string; ValueName: "AppUserModelID"; ValueData: "Afterword.Afterword"
Root: HKCU; Subkey: "{#Classes}\Afterword.Desk\DefaultIcon"; ValueType: string; ValueName: ""; ValueData: "{app}\afterword-document.ico"
Root: HKCU; Subkey: "{#Classes}\Afterword.Desk\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\{#Program}"" ""%1"""

; An invitation is offered under "Open with"; what opens it by default is the person's choice.
Root: HKCU; Subkey: "{#Classes}\.ics"; ValueType: none; Flags: uninsdeletekeyifempty
Root: HKCU; Subkey: "{#Classes}\.ics\OpenWithProgids"; ValueType: string; ValueName: "Afterword.Invitation"; ValueData: ""; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKCU; Subkey: "{#Classes}\.eml"; ValueType: none; Flags: uninsdeletekeyifempty
Root: HKCU; Subkey: "{#Classes}\.eml\OpenWithProgids"; ValueType: string; ValueName: "Afterword.Invitation"; ValueData: ""; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKCU; Subkey: "{#Classes}\Afterword.Invitation"; ValueType: string; ValueName: ""; ValueData: "{cm:Invitation}"; Flags: uninsdeletekey
Root: HKCU; Subkey: "{#Classes}\Afterword.Invitation"; ValueType: string; ValueName: "AppUserModelID"; ValueData: "Afterword.Afterword"
Root: HKCU; Subkey: "{#Classes}\Afterword.Invitation\DefaultIcon"; ValueType: string; ValueName: ""; ValueData: "{app}\{#Program},0"
Root: HKCU; Subkey: "{#Classes}\Afterword.Invitation\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\{#Program}"" ""%1"""

; "afterword" in the Run box finds it.
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\App Paths\{#Program}"; ValueType: string; ValueName: ""; ValueData: "{app}\{#Program}"; Flags: uninsdeletekey

[Run]
Filename: "{app}\{#Program}"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent

; Nothing is listed under UninstallDelete: a person's work is theirs and stays.

[Code]
const
  ReadAndWrite = $02;
  Alone = $10;

{ Windows lets nobody write to a program that is running. }
function IsOpen(): Boolean;
var
  File: TFileStream;
begin
  Result := False;
  if FileExists(ExpandConstant('{app}\{#Program}')) then
    try
      File := TFileStream.Create(ExpandConstant('{app}\{#Program}'), ReadAndWrite or Alone);
      File.Free;
    except
      Result := True;
    end;
end;

function InitializeUninstall(): Boolean;
begin
  Result := True;
  while Result and IsOpen() do
    Result := SuppressibleMsgBox(CustomMessage('StillOpen'), mbError, MB_RETRYCANCEL, IDCANCEL) = IDRETRY;
end;
