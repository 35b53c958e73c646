"""Turkish politeness: what is said in everyday, curt, elaborate and garbled wordings, and what comes near and is none."""

import pytest

from qa_pipeline.languages.tr import second_person
from qa_pipeline.matching.reading import Reading
from qa_pipeline.types import Verdict
from tests.build import call
from tests.criteria.judging import found as judged
from tests.languages.test_acts import each, found

SAID = {
    "informal": [
        "mal yarın elinde olur merak etme",
        "Ne zaman müsaitsen o zaman gönderelim.",
        "Kargon çıktı, takip numarasını yazıyorum.",
        "bi dakka bekle bakıyım",
        "Kodu oku bana lütfen.",
        "Yanlış anlama ama ödemen gecikmiş.",
        "Yarın uğra, numuneleri al.",
        "Neyse, sen bilirsin.",
        "Gördüğün gibi fiyatlar düştü.",
        "modemin fişini çek on saniye bekle tak",
        "Evdeysen kurye on dakikaya orada.",
        "Borcun yok, için rahat olsun.",
        "Hangisini beğendiysen onu gönderelim.",
        "Kaç kişisin, ona göre yazayım.",
    ],
    "rudeness": [
        "Bunu anlamak için profesör olmaya gerek yok.",
        "Beyefendi biraz aklınızı kullanın.",
        "Çabuk söyleyin, işim var.",
        "bağırıp durmayın kulağım sağır oldu",
        "O sizin probleminiz, bizi bağlamaz.",
        "Kendi düşen ağlamaz.",
        "Okumadan imzalarsanız olacağı bu.",
        "Bir kere de düzgün sipariş verin.",
        "insan bi bakar alırken",
        "Aferin size, çok yardımcı oldunuz sağ olun.",
        "Sizin gibi müşteri görmedim.",
        "Boş laf bunlar.",
        "bize masal okumayın",
        "Dert ettiğiniz şeye bakın, altı üstü beş lira.",
    ],
    "courtesy": [
        "Seve seve yardımcı olurum.",
        "Zahmet olmayacaksa faturanın tarihini de söyler misiniz?",
        "Size zahmet kapı numarasını da alabilir miyim?",
        "Lütfedip numarayı bir daha okur musunuz?",
        "Memnuniyetle.",
        "Elbette efendim.",
        "İzniniz olursa adresi tekrarlayayım.",
        "Zahmet olmazsa numarayı okur musunuz?",
        "rica edecektim de",
    ],
    "apology": [
        "Sizi yarı yolda bıraktık, çok üzgünüz.",
        "Verdiğimiz rahatsızlıktan dolayı özür diliyorum.",
        "Yaşattığımız sıkıntı için kusurumuza bakmayın.",
        "Çok mahcubuz size karşı.",
        "Gecikme için kusura bakmayın, bunu telafi edeceğiz.",
        "Çok pardon, bizim hatamız.",
        "Hatamız için affınıza sığınıyorum.",
        "Gecikme bizden, affedersiniz.",
        "Bu aksaklıktan ötürü sizden özür diliyoruz.",
    ],
    "empathy": [
        "hakısınız",
        "Çocuklarla soğukta uzun bir sabah olmuş, kızmakta haklısınız.",
        "Moralinizin bozulmasını anlıyorum.",
        "Dükkânda gecelemek insanı perişan eder.",
        "Sizin yerinizde olsam ben de aynı tepkiyi verirdim.",
        "Müşterinin önünde mahcup olmak kötü.",
        "Düğün günü çiçeksiz kalmak, düşünmesi bile üzücü.",
        "Ne kadar sinir bozucu bir durum.",
        "Anlayabiliyorum, kim olsa kızar.",
    ],
    "problem": [
        "Yoğurtların tarihi geçmiş.",
        "parayı iki kere çekmişsiniz karttan",
        "Kurye bana ters davrandı.",
        "Ayakkabının tabanı bir haftada ayrıldı.",
        "bardaklar hep leke içinde kaldı sizin deterjandan",
        "Masanın bir ayağı eksik çıktı.",
        "Geçen gönderdiğiniz domatesler çürük.",
        "Beş kutu ödedik üç kutu geldi.",
        "peynirlerin hepsi küflü",
        "Geçen hafta iki şişe şurup çatlak geldi, peçeteler yapış yapış oldu.",
        "Salı Bursa'ya varacaktı, dükkâna bir şey gelmemiş.",
        "Cuma taktığınız tezgâhın kenarında çentik var.",
        "Vitrin camı cumartesi takılacaktı, bugün pazartesi.",
        "Gönderdiğiniz kâğıt sarı, biz beyaz istemiştik.",
    ],
    "anger": [
        "Beni enayi mi sandınız?",
        "Böyle saçmalık görmedim.",
        "Sizi tüketici hakem heyetine vereceğim.",
        "Üç gündür sizi arıyorum, kimse dönmüyor.",
        "Bir daha sizden mal almam.",
        "Hakkımı helal etmiyorum.",
        "Bu nasıl hizmet ya, ayıptır!",
        "İnsan yerine koymuyorsunuz müşteriyi.",
        "sinirim tepeme çıktı ar tık",
    ],
    "hold": [
        "Hatta kalın.",
        "Bekleyin şimdi, depoya kadar gideyim.",
        "Az müsaade edin, sistemden kontrol edeyim.",
        "Sizi kısa bir süre bekleteceğim.",
        "Planlama masasıyla görüşürken sizi bir dakika beklemeye alabilir miyim?",
        "Depoya sorayım, ayrılmayın lütfen.",
        "Müsaadenizle arkadaşıma bir sorayım, hattan ayrılmayın.",
        "bi saniye bakıyorum",
        "Kısa bir süre beklemeye alıyorum sizi.",
    ],
    "hold_return": [
        "Uzun sürdü farkındayım, affınıza sığınırım.",
        "Sabrınız için minnettarım efendim.",
        "Beklemede kaldınız, teşekkür ederim.",
        "Sizi bu kadar beklettiğimiz için üzgünüz, kusura bakmayın.",
        "Bekleme için teşekkürler, buldum.",
        "Teşekkür ederim beklediniz.",
        "Sabırla beklediniz, sağ olun.",
        "kusura bakmayın uzun sürdü",
        "Biraz uzadı, affedersiniz, döndüm.",
    ],
    "disclosure": [
        "Bize 14,20'ye geliyor, on beş buçuktan aşağısı kurtarmaz.",
        "İki kapı aşağıdaki fırın martta bize geçti, ayda doksan lira az ödüyorlar.",
        "Bizim panele girin, kullanıcı adı depo iki, şifresi ceren yirmi on beş.",
        "Şoförümüz Hakan'ın karısı geçen hafta yoğun bakıma girdi, ondan sinirli.",
        "İnanın fabrikadan biz de bin doksana alıyoruz, üstüne yüzde beş altı koyuyoruz.",
        "Yüzde otuz kârla satıyoruz bunu.",
        "size özel söyleyeyim bunda yüzde kırk kazanıyoruz",
        "Fabrikadan seksene alıyoruz biz bunu.",
        "Bu bize kırk liraya geliyor, size altmışa veriyoruz.",
        "Biz tonunu dokuz bine bağladık fabrikayla.",
        "Sistem şifremiz bir iki üç dört.",
        "İkizler Market aylık iki yüz bin ciro yapıyor bizle.",
        "Depocu arkadaş hapiste yattı, o yüzden bulamazsınız.",
        "Kargocunun evi sizin sokakta, on iki numara.",
    ],
    "guarantee": [
        "Bozulma ihtimali sıfır.",
        "Yüzde yüz olacak bu iş, garanti ediyorum.",
        "Bozulursa adımı değiştiririm.",
        "Hayatta kırılmaz bu.",
        "Garantisi benim, alın gitsin.",
        "Ne olursa olsun yarın on ikide oradayız, yüzde bin.",
        "Size söz, bir gram bile eksilmez.",
        "Satamama gibi bir ihtimaliniz yok.",
        "Yüzde yüz çalışır, hiç düşünmeyin.",
    ],
    "denial": [
        "İrsaliye doğru düzenlenmiş, bu şirketin hatası değil.",
        "Kargocumuz düşürmez, siz düşürmüşsünüzdür.",
        "Yanlış kesilmiş fatura diye bir şey yok bizde.",
        "Biz gerekeni yaptık, hatamız yok.",
        "Biz hata yapmayız.",
        "Bizlik bir şey yok.",
        "Kesinlikle bizim suçumuz değil.",
        "Yok, bizim depo hata yapmaz, işi titizdir.",
        "Ürünlerimiz bozuk çıkmaz.",
    ],
}

NOT_SAID = {
    "informal": [
        "Kapının önüne koyarız, siz alırsınız.",
        "Müşterimiz arasın, ben bilgi vereyim.",
        "Köy yolunda kar var, araç geç kalabilir.",
        "Kullan at eldiven de var, ister misiniz?",
        "Yapı Kredi'den havale mi yaptınız?",
        "Yosun tutmaz derz dolgusu var.",
        "Altın rengi kapı kolu kalmadı, bütün renkler bitti.",
        "Şampiyon marka bisiklet pompası stokta.",
        "Düğün için sandığın içine de çiçek koyuyoruz.",
        "Bakarız efendim, bir bakayım ben.",
        "Lastiğin ebadı neydi, bakabilir misiniz?",
        "Size söylemiş olmalıyım, ödeme peşin.",
        "Alican Bey dönecek size.",
        "Mardin ve Ürdün siparişleri aynı araca yüklendi.",
    ],
    "rudeness": [
        "Hata sizde değil, bizim sistemde.",
        "Size ne zaman uygun olur?",
        "Bize ne kadar sipariş geçtiğinizi bilmem lazım.",
        "Size ne lazımdı?",
        "Bana ne istediğinizi söylerseniz yardımcı olurum.",
        "Bu sizin suçunuz değil.",
        'Şoför size "acele et" demiş, kusura bakmayın.',
        "Daha önce söylediğim gibi kargo ücretsiz.",
        "Az önce de belirttiğim üzere indirim yarın bitiyor.",
        "Sorun sizden kaynaklanmıyor.",
        "Kendiniz de değiştirebilirsiniz, dilerseniz usta gönderelim.",
        "Bu bizim görevimiz değil gibi görünse de yardımcı olalım.",
        "Merak etmeyin, çabuk hallederiz.",
        "Hangi ürüne bakmıştınız?",
    ],
    "courtesy": [
        "Sabah dokuzda çıkıyor araç.",
        "Depo beşte kapanıyor.",
        "Tabii kauçuktan yapılmış bir taban.",
        "Adınız neydi?",
        "Tabirim yanlışsa düzeltin.",
        "İyi günler.",
        "Bugün olmaz.",
        "Hoşça kalın.",
        "Yol üstündeki benzinliği geçince solda.",
    ],
    "apology": [
        "Kusur varsa değiştiriyoruz.",
        "Kusura bakmayın, bir şey soracağım.",
        "Özür dilemenize gerek yok.",
        "Özürlü ürün bu, fiyatı düşük.",
        "Hatasız ürünleri ayırıyoruz.",
        "Memnun olurum.",
        "Pardon, hangi şube demiştiniz?",
        "Hata kodunu okuyabilir misiniz?",
        "Hatalı ürünü geri alıyoruz.",
    ],
    "empathy": [
        "Hangi tarafta çizik?",
        "Kötü hava yüzünden araç çıkmadı.",
        "Evet, dinliyorum.",
        "Zor olan kısmı montajı.",
        "Size yardımcı olacağım.",
        "Anladım, not ediyorum.",
        "O ürünü bulmak zor bu aralar.",
        "Anlaşmanız marta kadar geçerli.",
        "O kadar haklı bulmadım ben.",
    ],
    "problem": [
        "Kırık beyaz boya var mı sizde?",
        "Kapıya sıcak geldi mal, teşekkürler.",
        "Boş şişeleri de alın giderken.",
        "Ters lale soğanı var mıydı?",
        "Bizde de mal bitti, on koli yazın.",
        "Depoda yer yok, haftaya alalım.",
        "Delikli tuğladan iki palet çıkarın bana.",
        "Eksik olmayın.",
        "Eskisi bozuldu, o yüzden yenisini alacağım.",
        "Karar vermedim daha.",
        "Ezik domates salçalık varsa üç kasa koyun.",
        "Buzluk soğuk tutsun yeter.",
        "Hangi gün geç gelirseniz gelin, ben buradayım.",
        "Bir saat sonra gelin, kapalıyım şimdi.",
    ],
    "anger": [
        "Sinirli bir adamımdır ama size değil.",
        "Artık almıyoruz o malı, satılmıyor.",
        "Bayramda hep beraber otururuz.",
        "Pişman olmam inşallah.",
        "Siz kimsiniz acaba?",
        "İnsaflı bir fiyat yapın da alalım.",
        "Sinirliyken karar vermem, sonra arayın.",
        "Şaka yapıyorum canım.",
        "Üzgünüm, şu an almayı düşünmüyorum.",
    ],
    "hold": [
        "Kurye kapıda bekler.",
        "Kuryeyi beklemeniz gerekmiyor.",
        "Siparişi beklemeye gerek yok.",
        "Ödemenizi bekliyoruz.",
        "Kargonuzu bekleyin, yarın gelir.",
        "Bir dakikanızı alabilir miyim, kampanyamız var?",
        "Bekliyorum.",
        "Sirkeli suda bekletin.",
        "Üç dakika sonra kapanıyoruz.",
    ],
    "hold_return": [
        "Uzun bir liste, okuyayım.",
        "Depoya baktım, var.",
        "Fırında çok bekletmeyin.",
        "Kapıda bekleyen kurye bizim değil.",
        "Beklentinizi karşılarız.",
        "Süre uzarsa haber veririm.",
        "Teşekkürler, sipariş tamam.",
        "Sabırsızlanmayın, yarın gelir.",
        "Bekliyorum sizi yarın.",
    ],
    "disclosure": [
        "Alış fiyatlarımızı paylaşamıyorum.",
        "Satın alma müdürünüz Ayşe Hanım onaylamış.",
        "Bölge temsilcimiz Can Bey'in iş telefonu beş yüz otuz üç.",
        "Kardeşiniz geçen gün beş koli aldı, hesabınıza yazdık.",
        "Depo sorumlumuz Hakan Bey bugün izinli.",
        "Kafe ve oteller için indirimimiz yüzde on.",
        "Nakliye maliyeti iki yüz lira ekleniyor.",
        "Kargo maliyetini biz karşılıyoruz.",
        "Geçmiş olsun, eşiniz nasıl oldu?",
        "Kâr marjımızı söyleyemem, kusura bakmayın.",
        "Fatura adresi Bahçe Sokak numara on, doğru mu?",
        "Otel odalarına elli çarşaf yeter.",
        "Geçen ay kırk tüp almıştınız.",
        "Aynı boyayı birçok kuaför kullanıyor.",
    ],
    "guarantee": [
        "Yüzde yüz dolu araç, yer kalmadı.",
        "Bu malın garantisi bitmiş.",
        "Hiç sorun değil, değiştiririz.",
        "Paslanmaz çelik evye var.",
        "Akşama yetişmesi mümkün değil maalesef.",
        "Arıza ihtimali düşük ama yok diyemem.",
        "Elimizden geleni yapacağız, söz veremiyorum.",
        "Garanti süresi iki yıl, pil hariç.",
        "Hiç sorun olmaz, yarın da alabilirsiniz.",
    ],
    "denial": [
        "Bizde o ürün yok.",
        "Stokta yok, göndermemiz mümkün değil.",
        "Bizim stokta yanlış görünüyormuş, düzelttim.",
        "Faturanız doğru, iki ürün için ayrı kesilmiş.",
        "Bizden kaynaklanan gecikme için özür dilerim.",
        "Ürünlerimiz sağlam ambalajla gidiyor.",
        "Yanlışlık bizde, düzeltiyorum.",
        "Öyle bir kampanya olmaz, sistem izin vermiyor.",
        "Depo raporunda eksik görünmüyor ama araştıracağım.",
    ],
}

OTHERS = [
    "Şoför size sen kimsin demiş.",
    "Kurye size “yarın gel al” demiş, bunu not ettim.",
    "Müşterimiz aptal mısınız siz diye mesaj atmış.",
    "depocu diyor ki sen karışma git",
    "Size terbiyesiz diyen arkadaşla konuşacağım.",
    "Oğlunuz bana abla bir koli ayır diyor, ayırdım.",
    "kızım sen bunu niye getirmedin dedi bana",
    "Adam sus dedi, ben de sustum.",
    "arkadaşımız size işinize gelirse almayın demiş olamaz",
    "Usta bana “sen anlamazsın bu işten” deyince bozuldum.",
    "Komşunuz bana bekle diye seslendi.",
    "Kampanyamızın adı “Sen de Gel”, ister misiniz?",
]
"""Words of the agent that are somebody else's, told again."""

OWN = [
    "Demin dedim ya size, sağır mısınız?",
    "size kaç kere söyledim diye soruyorum",
    "Sana haber verelim diye aradım.",
    "Sen gelirsin diye ayırdım.",
    "Dedim ya, sana ne bundan.",
    "Ödemeyi yaptın mı diye soruyorum.",
    "Borcun var diyorum sana.",
    "Söyledim ya işte, olmuyor.",
]
"""Rude or familiar words of the agent, near words that tell of what was said."""


@pytest.mark.parametrize(("act", "text"), [(act, text) for _, act, text in each({"tr": SAID})])
def test_said(act: str, text: str) -> None:
    assert found(act, text, "tr")


@pytest.mark.parametrize(("act", "text"), [(act, text) for _, act, text in each({"tr": NOT_SAID})])
def test_not_said(act: str, text: str) -> None:
    assert not found(act, text, "tr")


def rough(text: str) -> bool:
    """Whether the agent says something familiar or rude in words of their own."""
    reading = Reading(call(f"A {text}", language="tr"))
    return any(reading.find(act, reading.lines[0]) for act in ("informal", "rudeness"))


@pytest.mark.parametrize("text", OTHERS)
def test_words_of_others_are_not_the_agents(text: str) -> None:
    assert not rough(text)


@pytest.mark.parametrize("text", OWN)
def test_own_words_stay_own(text: str) -> None:
    assert rough(text)


def test_forms_of_the_second_person_follow_the_vowels() -> None:
    you_do = second_person.YOU_DO.strip("()").split("|")
    assert {"aldın", "gördün", "seçtin", "okudun", "almadın", "bekledin", "istersen", "konuşursun", "gidersen", "baksana"} <= set(you_do)
    yours = second_person.YOURS.strip("()").split("|")
    assert {"numaranı", "kapında", "kutuna", "şifrenle", "ödemenden"} <= set(yours)


def test_no_form_of_the_second_person_is_another_word() -> None:
    """`insan` is a human, `desen` a pattern, `gidersin` "let it remove", `uğraşan` who takes pains; `numaranın` is "of the number"."""
    forms = {*second_person.YOU_DO.strip("()").split("|"), *second_person.YOURS.strip("()").split("|")}
    assert not forms & {"insan", "desen", "gidersin", "çıkarsın", "uğrasan", "numaranın", "satın", "adın", "kadın", "siparişin"}


def test_a_price_and_what_the_customer_owns_are_no_complaint() -> None:
    lines = ("A Buyurun?", "C Eskisi bozuldu, yenisini alacağım, pahalı geldi ama.", "C Nar ekşisinden de iki şişe koyun.", "A Yazdım.")
    assert judged("responds", *lines, language="tr", to="complains", act="apology").verdict is Verdict.NA
    broken = ("A Buyurun?", "C On koli dedik, sekiz koli gelmiş.", "A Yazdım.")
    assert judged("responds", *broken, language="tr", to="complains", act="apology").verdict is Verdict.FAIL


def test_one_familiar_word_among_polite_ones_is_found() -> None:
    assert judged("address", "A Sayın Yılmaz, kargonuz yarın kapında olur.", language="tr").verdict is Verdict.FAIL
    assert judged("address", "A Sayın Yılmaz, kargonuz yarın kapınızda olur.", language="tr").verdict is Verdict.PASS
