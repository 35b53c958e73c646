"""Turkish rudeness and conduct: sarcasm, disbelief and hints, made of parts; and polite, own or ordinary sentences made of the same."""

import pytest

from qa_pipeline.matching.reading import SURE, Reading
from tests.build import call

SAID = {
    "rudeness": [
        "Bu işlerden anlamıyorsanız bilen birini çağırın.",
        "Verdiğiniz paraya bu kadar olur.",
        "bu fiyata ne bekliyordunuz ki",
        "Yoksa siz mi düşürdünüz?",
        "Koskoca banka yanılacak değil ya.",
        "sayı saymayı unuttunuz galiba",
        "Helikopterle mi getirelim yani?",
        "Bunları da mı biz hatırlatalım?",
        "Gidecekseniz gidin, alacaksanız alın.",
        "sizinle uğraşamam ya",
        "Sinirimi bozuyorsunuz.",
        "Jetonunuz da geç düşüyor.",
    ],
    "disclosure": [
        "Halden kasasını altmışa alıyoruz, size yüz yirmi.",
        "Bunun gelişi sizin verdiğinizin yarısına denk geliyor.",
        "tedarikçi bize yüzde otuz iskonto yapıyor",
        "Kargo firmasıyla koli başına yirmi liraya anlaştık.",
        "Karşıdaki bayiye metresini altmıştan verdik.",
        "Şoförümüz kalp krizi geçirmiş, yoğun bakımda.",
        "muhasebeciniz karısından ayrı yaşıyo zaten",
        "Deponun şifresi firma adı artı yıldız.",
        "Yedek anahtar saksının altında.",
        "Yan taraftaki lokanta borcunu ödeyemiyor.",
        "komşunuzun faturası bin lira gelmiş",
    ],
    "guarantee": [
        "Yüzde yüz yarın sabah kapınızda.",
        "Kıyamet kopsa da o mal cumaya orada.",
        "tek bir leke bile kalmaz",
        "Uymama ihtimali yok.",
        "Hiçbir koşulda akmaz.",
    ],
    "denial": [
        "Kolide eksik falan yok, tekrar sayın.",
        "Arkadaşım öyle bir şey söylememiştir.",
        "Bu bizim hatamız falan değil.",
        "Depodan çıkarken sağlamdı.",
        "bizim depodan çıkmış olamaz",
        "Yok öyle bir gecikme.",
    ],
    "informal": ["Abla siparişiniz yolda.", "Abi siparişiniz yolda.", "Teyzecim siparişiniz yolda.", "Amcacım siparişiniz yolda."],
    "restate": ["Yani iki koli eksik çıkmış.", "Demek siparişiniz yanlış adrese gitmiş.", "Anladığım kadarıyla paket ıslanmış."],
}
NOT_SAID = {
    "rudeness": [
        "Bu işlerden anlayan bir arkadaşa bağlayayım sizi.",
        "Bu fiyata bu kadar kaliteli ürün zor bulunur.",
        "Sabrınızı zorlamak istemem.",
        "Bununla vakit kaybetmeyin, ben hallederim.",
        "Derdinizi çekinmeden anlatın.",
        "Bu indirimi hak ettiniz.",
        "Numarayı bir daha söyleyin lütfen.",
        "Gold seviyenize indirim tanımlandı.",
        "Doğrusunu söyleyin, hemen düzelteyim.",
    ],
    "disclosure": [
        "Üstüne bir kat daha boya atın.",
        "Kargonuzu komşunuz teslim aldı.",
        "Randevuyu üçe aldık.",
        "Nakliyeciyle saat beşe anlaştık.",
        "Kampanyada yarı yarıya indirimli satıyoruz.",
        "Ahmet Bey, borcunuz ödenmezse dosya icraya gider.",
        "Sistemimiz şifre istiyor, bir saniye giriyorum.",
        "Ayşe Hanım, hamile misiniz, ona göre önereyim.",
        "Eski akünüzü iki yüz liraya alıyoruz.",
    ],
    "guarantee": ["İade edilmesi imkansız değil, bakalım.", "Bir dakika bile sürmez.", "Yüzde yüz meyve suyu elinizdeki."],
    "denial": ["Bu bizim hatamız, hemen düzeltiyoruz.", "Faturanızda hata yok, onaylıyor musunuz?", "Stokta sorun yok, yarın çıkar."],
    "informal": ["Abla Mutfağı adına mı keselim?", "depocuya dedim ki hemen yükle", "Kızım hastaydı, o yüzden izinliydim."],
    "restate": ["Yani sipariş hazırlanmış, yarın çıkıyor.", "Demek kargoya verilmiş.", "O zaman kayıt açılmış."],
    "apology": ["Pardon, sesiniz gitti.", "Özür dilenecek bir durum yok.", "Ne için özür dileyeyim?"],
}


def sure(act: str, text: str) -> bool:
    """Whether the agent does it for sure, told by the words alone."""
    reading = Reading(call(f"A {text}", language="tr"))
    return any(hit.confidence >= SURE for hit in reading.find(act, reading.lines[0]))


@pytest.mark.parametrize(("act", "text"), [(act, text) for act, texts in SAID.items() for text in texts])
def test_said(act: str, text: str) -> None:
    assert sure(act, text)


@pytest.mark.parametrize(("act", "text"), [(act, text) for act, texts in NOT_SAID.items() for text in texts])
def test_not_said(act: str, text: str) -> None:
    assert not sure(act, text)
