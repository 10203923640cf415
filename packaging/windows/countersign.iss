; Inno Setup 6. Installs for one user without administrator rights; Windows needs no driver for WebUSB or HID wallets.
[Setup]
AppId={{6B0C4C8B-9E0E-4A52-9E1B-2F5D2C1F7A11}
AppName=Countersign
AppVersion={#Version}
AppPublisher=The Countersign authors
DefaultDirName={autopf}\Countersign
DefaultGroupName=Countersign
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
OutputDir=..\..\dist
OutputBaseFilename=Countersign-{#Version}-setup
SetupIconFile=countersign.ico
UninstallDisplayIcon={app}\countersign.exe
Compression=lzma2
SolidCompression=yes
ChangesAssociations=yes

[Files]
Source: "..\..\dist\countersign\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Countersign"; Filename: "{app}\countersign.exe"
Name: "{autodesktop}\Countersign"; Filename: "{app}\countersign.exe"; Tasks: desktop

[Tasks]
Name: desktop; Description: "Put an icon on the desktop"; Flags: unchecked
Name: links; Description: "Open ethereum: payment links with Countersign"; Flags: unchecked

[Registry]
Root: HKCU; Subkey: "Software\Classes\ethereum"; ValueType: string; ValueData: "URL:Ethereum payment link"; Flags: uninsdeletekey; Tasks: links
Root: HKCU; Subkey: "Software\Classes\ethereum"; ValueType: string; ValueName: "URL Protocol"; ValueData: ""; Tasks: links
Root: HKCU; Subkey: "Software\Classes\ethereum\shell\open\command"; ValueType: string; ValueData: """{app}\countersign.exe"" ""%1"""; Tasks: links
; Among "Open with" for requests, never the program that opens every JSON file.
Root: HKCU; Subkey: "Software\Classes\Applications\countersign.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "Countersign"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\Applications\countersign.exe\SupportedTypes"; ValueType: string; ValueName: ".json"; ValueData: ""
Root: HKCU; Subkey: "Software\Classes\Applications\countersign.exe\SupportedTypes"; ValueType: string; ValueName: ".jsonl"; ValueData: ""
Root: HKCU; Subkey: "Software\Classes\Applications\countersign.exe\SupportedTypes"; ValueType: string; ValueName: ".csv"; ValueData: ""
Root: HKCU; Subkey: "Software\Classes\Applications\countersign.exe\shell\open\command"; ValueType: string; ValueData: """{app}\countersign.exe"" ""%1"""

[Run]
Filename: "{app}\countersign.exe"; Description: "Start Countersign"; Flags: nowait postinstall skipifsilent
