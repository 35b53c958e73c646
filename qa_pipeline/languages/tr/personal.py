"""Turkish: what people say around what identifies them."""

from qa_pipeline.languages import lines, words
from qa_pipeline.languages.personal import Personal

PERSONAL = Personal(
    labels={
        "card": "kart",
        "iban": "IBAN",
        "national_id": "kimlik no",
        "passport": "pasaport",
        "phone": "telefon",
        "email": "e-posta",
        "code": "kod",
        "address": "adres",
        "birth_date": "doğum tarihi",
        "customer_id": "müşteri no",
        "number": "numara",
        "name": "ad",
        "agent": "temsilci",
    },
    about={
        "card": lines("""
            kart* .. (numara*|no|nosu|hane*|rakam*|üzerindeki|üstündeki)
            (kredi|banka|visa|master|bonus|axess|maximum) kart*
            kart* (ilk|son) (#|dört|altı)
            (on altı|16) (hane*|rakam*)
            """),
        "iban": ("=iban*", "i ban*", "ay ban*", "hesap numara*", "ibanınız*"),
        "national_id": lines("""
            (=tc|=t =c|te ce|tece|=tckn) (kimlik)?
            (=tc|=t =c|te ce|tece|=tckn) (kimlik)? (numara*|no|nosu|nuz|=m|=niz)
            kimlik*
            kimlik* (numara*|no|nosu)
            vatandaşlık (numara*|no)
            vergi (kimlik)? (numara*|no)
            """),
        "passport": ("pasaport*",),
        "phone": lines("""
            (telefon*|cep|gsm|tel|iletişim|irtibat|mobil|ev|iş|whatsapp) (numara*|no|nosu|telefon*)
            (telefonum*|telefonunuz*|telefonu|telefonun|cebim|cebiniz|=numaram|=numaramız|=numaranız|=numaranızı|telefon)
            (size|bana|onu|beni|sizi) .. numara*
            (geri|tekrar) (ara*|dön*) .. numara*
            hangi numara*
            ulaş* .. numara*
            numara* .. (ulaş*|ara*)
            """),
        "code": lines("""
            (güvenlik|doğrulama|onay|aktivasyon|tek kullanımlık|sms|mesaj|giriş|üç haneli|altı haneli|dört haneli|erişim|kapı) \
            (kod*|şifre*|parola*|numara*)
            (kod*|şifre*) .. (gel*|gönder*|söyle*|oku*|ilet*|yaz*|mesaj*|sms*|telefon*)
            (gelen|gönderdiğimiz|gönderilen|mesajdaki|sms|telefonunuza) .. (kod*|şifre*)
            (=cvv*|=cvc*|=cv2|ce ve ve|si vi vi|=pin|pin kod*|=pinim|=pininiz|şifrem*|şifreniz*|parolam*|parolanız*|şifresi|parolası)
            arka* .. (üç|3) (hane*|rakam*|numara*)
            son kullanma
            son kullanma (tarih*)
            (kodum*|kodunuz*|kod)
            """),
        "customer_id": lines("""
            (müşteri|abone|abonelik|tesisat|sözleşme|poliçe|üye|üyelik|cari|hesap|sayaç|hasta|protokol|sicil) (numara*|no|nosu|kod*)
            (aboneniz|tesisatınız|aboneliğiniz)
            """),
        "birth_date": ("doğum (tarih*|yıl*|gün*)", "(doğumlu*|=doğumunuz|=doğdum|=doğdunuz)"),
        "address": ("posta kod*",),
        "other": lines("""
            (sipariş|fatura|takip|kargo|dosya|şikayet|kayıt|talep|ürün|model|parça|stok|barkod|seri|irsaliye|referans|rezervasyon|bilet|\
            poz|makbuz|dekont|iade|servis|arıza|işlem|fiş|dahili|kupon|kampanya|indirim|katalog|teklif|parti|lot) (numara*|no|nosu|kod*)
            (sipariş|fatura|takip|dosya|kayıt|başvuru) .. (numara*|no|nosu)
            barkod*
            (bizim|şirket*|firma*|merkez*) (telefon*|numara*)
            endeks
            """),
    },
    phones=(r"(?:0090|90|0)?5\d{9}", r"(?:0090|90|0)?[234]\d{9}", r"(?:0090|90|0)?8[05]0\d{7}"),
    between=frozenset(words("sonra ve ondan evet tamam he peki devamı boşluk tire çizgi devam ardından daha şimdi ayrıca hıhı")),
    of=frozenset(words("adet tane numaralı")),
    misheard={
        "biri": "1",
        "pir": "1",
        "içi": "2",
        "üst": "3",
        "uç": "3",
        "tört": "4",
        "dürt": "4",
        "baş": "5",
        "bes": "5",
        "alt": "6",
        "yedik": "7",
        "yeti": "7",
        "sekis": "8",
        "dokus": "9",
        "sıfar": "0",
        "sıfat": "0",
        "şifir": "0",
        "sifir": "0",
        "o": "0",
    },
    letters={
        "be": "B",
        "ce": "C",
        "de": "D",
        "fe": "F",
        "ge": "G",
        "he": "H",
        "ke": "K",
        "ka": "K",
        "le": "L",
        "me": "M",
        "ne": "N",
        "pe": "P",
        "re": "R",
        "se": "S",
        "te": "T",
        "ti": "T",
        "ar": "R",
        "ve": "V",
        "ye": "Y",
        "ze": "Z",
    },
    my_name_is=lines("""
        (adım|ismim|soyadım|soyismim|adımız|ad soyad*|adım soyadım|ismimiz)
        """),
    i_am=("(=ben|bendeniz) (bay|bayan)?",),
    is_my_name=lines("""
        (=ben|benim) $
        (adım|ismim|adına)
        """),
    asks_name=lines("""
        (adınız*|isminiz*|adınızı|isminizi|soyadınız*|soyisminiz*|ad soyad*|isim soyisim*|isim alabilir*|adı soyadı*)
        (kiminle|kimle) (görüş*|konuş*)
        (isim|ad) (rica*|alayım|alalım|neydi|lütfen)
        (kim|kimin) (arıyor*|adına)
        """),
    not_names=frozenset(
        words(
            "bir bu şu o de da ki mi mı mu mü ve ama ben sen siz biz sizi size bana var yok için olarak neydi "
            "nedir ne böyle şöyle dün bugün "
            "yarın sabah akşam geçen daha çok hiç artık sizden sizin firma şirket market aradım arıyorum arıyordum istiyorum istedim alo "
            "efendim "
            "merhaba evet hayır tamam diyorum dedim zaten şimdi sadece hala hep her kendim müşteriyim "
            "kullanmıyorum bilmiyorum verdim sipariş "
            "soyadım soyadı soyadınız adım ismim gibi kadar sonra önce buradan buradayım onu bunu şunu üzerine kayıtlı geçiyor yazıyor "
            "anlamadım söyleyeyim yazın numaram telefonum almadım aldım demiştim konuşuyorum veriyorum bekliyorum ödedim diyeyim"
        )
    ),
    titles=frozenset(words("sayın sn bay bayan dr av")),
    titles_behind=frozenset(
        words(
            "bey beyi beye beyde beyden beyin beyle beyler beyciğim beycim "
            "hanım hanımı hanıma hanımda hanımdan hanımın hanımla hanımlar hanımcığım hanımcım"
        )
    ),
    at=("et", "at", "@", "kuyruklu"),
    dot=frozenset(words("nokta")),
    joins=frozenset(words("nokta tire çizgi altçizgi alt")),
    domains=frozenset(words("com net org tr gov edu info gmail hotmail yahoo outlook kom icloud")),
    streets=words("sokak* sokağ* sok cadde* cad mahalle* mah bulvar* apartman* apt blok* site* sitesi konak* çıkmaz*"),
    house=frozenset(words("numara no daire kat kapı d bina blok iç dış numarası")),
)
