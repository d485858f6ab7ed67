"""A profile of Thunderbird with one account that never reaches for a network."""

from pathlib import Path

from devtools.desktop import Desktop

NAME, ADDRESS = "Amina Haddad", "amina@localhost.example"

_LOCAL = "mailbox://nobody@Local%20Folders"
_PREFS: dict[str, str | int | bool] = {
    "mail.accountmanager.accounts": "account1,account2",
    "mail.accountmanager.defaultaccount": "account2",
    "mail.accountmanager.localfoldersserver": "server1",
    "mail.account.account1.server": "server1",
    "mail.account.account2.server": "server2",
    "mail.account.account2.identities": "id1",
    "mail.server.server1.type": "none",
    "mail.server.server1.hostname": "Local Folders",
    "mail.server.server1.name": "Local Folders",
    "mail.server.server1.userName": "nobody",
    "mail.server.server2.type": "pop3",
    "mail.server.server2.hostname": "localhost",
    "mail.server.server2.name": ADDRESS,
    "mail.server.server2.userName": "amina",
    "mail.server.server2.check_new_mail": False,
    "mail.server.server2.login_at_startup": False,
    "mail.identity.id1.fullName": NAME,
    "mail.identity.id1.useremail": ADDRESS,
    "mail.identity.id1.valid": True,
    "mail.identity.id1.compose_html": False,
    "mail.identity.id1.smtpServer": "smtp1",
    "mail.identity.id1.draft_folder": f"{_LOCAL}/Drafts",
    "mail.identity.id1.drafts_folder_picker_mode": "1",
    "mail.smtpservers": "smtp1",
    "mail.smtp.defaultserver": "smtp1",
    "mail.smtpserver.smtp1.hostname": "localhost",
    "mail.smtpserver.smtp1.username": "amina",
    # What a draft says is compared word for word.
    "mailnews.send_plaintext_flowed": False,
    "mailnews.wraplength": 0,
    # Nothing of its own that would stand over the draft, or ask the network for anything.
    "mail.provider.suppress_dialog_on_startup": True,
    "mail.shell.checkDefaultClient": False,
    "mail.spotlight.firstRunDone": True,
    "mail.rights.version": 1,
    "mailnews.start_page.enabled": False,
    "mailnews.start_page_override.mstone": "ignore",
    "mail.inappnotifications.enabled": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "toolkit.telemetry.reportingpolicy.firstRun": False,
    "app.update.enabled": False,
    "extensions.update.enabled": False,
    "network.connectivity-service.enabled": False,
    "network.manage-offline-status": False,
    "offline.startup_state": 3,
}


def set_up(desktop: Desktop) -> Path:
    """Make it the person's mail program; return the file in which it keeps their drafts."""
    top = desktop.home / ".thunderbird"
    profile = top / "letters"
    ini = "[General]\nVersion=2\n[Profile0]\nName=letters\nIsRelative=1\nPath=letters\nDefault=1\n"
    desktop.put(top / "profiles.ini", ini.encode())
    lines = (f'user_pref("{name}", {_value(value)});' for name, value in _PREFS.items())
    desktop.put(profile / "prefs.js", "\n".join(lines).encode())
    kinds = ("message/rfc822", "x-scheme-handler/mailto")
    desktop.run("xdg-mime", "default", "thunderbird.desktop", *kinds)
    return profile / "Mail" / "Local Folders" / "Drafts"


def _value(value: str | int | bool) -> str:
    return f'"{value}"' if isinstance(value, str) else str(value).lower()
